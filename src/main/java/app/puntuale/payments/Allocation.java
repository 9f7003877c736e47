package app.puntuale.payments;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;

/// The part of a payment that goes to one instalment; positive.
public record Allocation(InstalmentId instalment, Money amount) {}
