package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import java.time.LocalDate;

/// Where it is written down that a payment was entered, or taken back: it may be the answer to a promise.
public interface PaymentLog {

    /// @param today the day of writing, not the day on which the money came
    void entered(CustomerId customer, PaymentId payment, Money amount, LocalDate receivedOn, LocalDate today);

    void undone(CustomerId customer, PaymentId payment, Money amount, LocalDate today);
}
