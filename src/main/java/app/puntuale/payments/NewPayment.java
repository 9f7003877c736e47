package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import app.puntuale.interest.Imputation;
import app.puntuale.money.Money;
import java.time.LocalDate;

/// A payment about to be entered; see [Payment] for its parts. Where it goes is reckoned afterwards.
public record NewPayment(
        CustomerId customer, LocalDate receivedOn, Money amount, String note, Spread spread, Imputation imputation) {}
