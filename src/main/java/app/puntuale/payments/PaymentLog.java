package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import java.time.LocalDate;

/// Where it is written down what became of money that came in: it may be the answer to a promise.
public interface PaymentLog {

    /// @param today the day of writing, not the day on which the money came
    void entered(CustomerId customer, PaymentId payment, Money amount, LocalDate receivedOn, LocalDate today);

    void undone(CustomerId customer, PaymentId payment, Money amount, LocalDate today);

    /// Credit was given to an instalment by a person.
    void applied(CustomerId customer, PaymentId payment, Allocation part, LocalDate today);

    /// Enough came in time: that much is given up.
    void kept(CustomerId customer, RemissionId remission, Money remitted, LocalDate today);

    /// A payment was taken back, and with it what had been given up for it.
    void noLongerKept(CustomerId customer, RemissionId remission, LocalDate today);
}
