package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.PaymentLog;
import java.time.LocalDate;

/// Payments as lines of the customer's history.
public final class PaymentsInHistory implements PaymentLog {

    private final History history;

    public PaymentsInHistory(History history) {
        this.history = history;
    }

    @Override
    public void entered(CustomerId customer, PaymentId payment, Money amount, LocalDate receivedOn, LocalDate today) {
        history.add(customer, today, new Event.Paid(payment, amount, receivedOn));
    }

    @Override
    public void undone(CustomerId customer, PaymentId payment, Money amount, LocalDate today) {
        history.add(customer, today, new Event.PaymentUndone(payment, amount));
    }
}
