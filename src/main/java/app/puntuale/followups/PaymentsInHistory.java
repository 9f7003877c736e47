package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.PaymentLog;
import app.puntuale.payments.RemissionId;
import java.time.LocalDate;
import java.util.List;

/// Payments, and what came of them, as lines of the customer's history.
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

    @Override
    public void applied(CustomerId customer, PaymentId payment, Allocation part, LocalDate today) {
        history.add(
                customer, today, new Event.CreditApplied(payment, part.instalment(), part.towards(), part.amount()));
    }

    @Override
    public void kept(CustomerId customer, RemissionId remission, Money remitted, LocalDate today) {
        var line = new HistoryId(remission.value());
        var isDiscount = entries(customer).stream()
                .anyMatch(entry -> entry.id().equals(line) && entry.event() instanceof Event.DiscountOffered);
        history.add(
                customer,
                today,
                isDiscount ? new Event.DiscountTaken(line, remitted) : new Event.SettlementKept(line, remitted));
    }

    /// The line that said so was right when it was written, and no longer counts.
    @Override
    public void noLongerKept(CustomerId customer, RemissionId remission, LocalDate today) {
        var line = new HistoryId(remission.value());
        entries(customer).stream()
                .filter(entry -> isKept(entry.event(), line))
                .forEach(entry -> history.add(customer, today, new Event.Corrected(entry.id(), "")));
    }

    private static boolean isKept(Event event, HistoryId line) {
        if (event instanceof Event.SettlementKept(var settlement, var _)) {
            return settlement.equals(line);
        }
        return event instanceof Event.DiscountTaken(var discount, var _) && discount.equals(line);
    }

    private List<HistoryEntry> entries(CustomerId customer) {
        return Corrections.applied(history.of(customer));
    }
}
