package app.puntuale.payments;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;

/// What was given up of one instalment: it is closed, and never «paid».
public record Remitted(RemissionId remission, InstalmentId instalment, Money amount) {}
