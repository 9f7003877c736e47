package app.puntuale.payments;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Spread.Exactly;
import app.puntuale.payments.Spread.Named;
import app.puntuale.payments.Spread.OldestFirst;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where money that came in is entered, and taken back when it was entered by mistake.
public final class Cashier {

    /// What became of a payment that was to be entered.
    public sealed interface Entry {

        /// @param leftOver what belongs to no instalment: the customer's credit
        record Entered(PaymentId payment, List<Allocation> allocations, Money leftOver) implements Entry {
            public Entered {
                allocations = List.copyOf(allocations);
            }
        }

        record Refused(PaymentFlaw flaw) implements Entry {}
    }

    private final Payments payments;
    private final Invoices invoices;
    private final PaymentLog log;
    private final Transactions transactions;

    public Cashier(Payments payments, Invoices invoices, PaymentLog log, Transactions transactions) {
        this.payments = payments;
        this.invoices = invoices;
        this.log = log;
        this.transactions = transactions;
    }

    /// @param receivedOn the value date (RULES A-38): today or before
    /// @param note such as the text of the transfer, or empty text
    public Entry enter(
            CustomerId customer, Money amount, LocalDate receivedOn, String note, Spread spread, LocalDate today) {
        return transactions.inOne(() -> {
            var open = invoices.openOf(customer);
            var flaw = PaymentFlaw.in(amount, receivedOn, spread, open, today);
            if (flaw.isPresent()) {
                return new Entry.Refused(flaw.get());
            }
            var allocations = allocations(amount, receivedOn, spread, open);
            var payment = new NewPayment(customer, receivedOn, amount, note.strip(), allocations);
            var id = payments.enter(payment);
            log.entered(customer, id, amount, receivedOn, today);
            return new Entry.Entered(id, allocations, leftOver(amount, allocations));
        });
    }

    /// Where a payment would go, before it is entered; nothing when it would be refused.
    public List<Allocation> preview(CustomerId customer, Money amount, LocalDate receivedOn, Spread spread) {
        var open = invoices.openOf(customer);
        return PaymentFlaw.in(amount, receivedOn, spread, open, receivedOn).isPresent()
                ? List.of()
                : allocations(amount, receivedOn, spread, open);
    }

    /// Takes a payment back: what it paid is open again, exactly as before. Empty when there is no such payment, or
    /// when it was taken back already.
    public Optional<Payment> undo(PaymentId id, LocalDate today) {
        return transactions.inOne(() -> {
            var standing = payments.find(id).filter(payment -> !payment.undone());
            standing.ifPresent(payment -> {
                payments.undo(id);
                log.undone(payment.customer(), id, payment.amount(), today);
            });
            return standing;
        });
    }

    private static List<Allocation> allocations(
            Money amount, LocalDate receivedOn, Spread spread, List<OpenItem> open) {
        var items = open.stream()
                .filter(item -> item.outstanding().currency().equals(amount.currency()))
                .toList();
        return switch (spread) {
            case OldestFirst() -> Imputation.fill(amount, Imputation.byLaw(items, receivedOn));
            case Named(var invoices) -> Imputation.fill(amount, Imputation.asNamed(items, invoices, receivedOn));
            case Exactly(var allocations) -> allocations;
        };
    }

    private static Money leftOver(Money amount, List<Allocation> allocations) {
        return allocations.stream().map(Allocation::amount).reduce(amount, Money::minus);
    }
}
