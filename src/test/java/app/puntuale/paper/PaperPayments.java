package app.puntuale.paper;

import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.BookEntry;
import app.puntuale.payments.Imputed;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.Payment;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Payments;
import app.puntuale.payments.Receipt;
import app.puntuale.payments.Remitted;
import app.puntuale.payments.Spread;
import app.puntuale.payments.Towards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/// The book of payments, which also strikes them off the sheet of instalments.
public final class PaperPayments implements Payments {

    private final PaperInvoices invoices;
    private final List<Payment> book = new ArrayList<>();
    private final Map<PaymentId, BookEntry> entries = new HashMap<>();
    private final Map<CustomerId, List<Remitted>> remitted = new HashMap<>();

    PaperPayments(PaperInvoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public PaymentId enter(NewPayment payment) {
        var id = new PaymentId(book.size() + 1);
        book.add(new Payment(
                id, payment.customer(), payment.receivedOn(), payment.amount(), payment.note(), List.of(), false));
        var newest = invoices.lines().stream()
                .mapToLong(item -> item.id().value())
                .max()
                .orElse(0);
        entries.put(
                id,
                new BookEntry(
                        id,
                        payment.receivedOn(),
                        payment.amount(),
                        payment.spread(),
                        payment.imputation(),
                        payment.spread() instanceof Spread.Exactly(var parts) ? parts : List.of(),
                        new InstalmentId(newest)));
        return id;
    }

    @Override
    public void decide(PaymentId payment, List<Allocation> parts) {
        entries.computeIfPresent(
                payment,
                (id, entry) -> new BookEntry(
                        id,
                        entry.receivedOn(),
                        entry.amount(),
                        entry.spread(),
                        entry.imputation(),
                        Stream.concat(entry.decided().stream(), parts.stream()).toList(),
                        entry.newest()));
    }

    @Override
    public List<BookEntry> entries(CustomerId customer) {
        return of(customer).reversed().stream()
                .filter(payment -> !payment.undone())
                .map(payment -> Objects.requireNonNull(entries.get(payment.id())))
                .toList();
    }

    @Override
    public List<Remitted> remitted(CustomerId customer) {
        return remitted.getOrDefault(customer, List.of());
    }

    @Override
    public void impute(CustomerId customer, Imputed imputed) {
        remitted(customer)
                .forEach(part -> invoices.pay(part.instalment(), part.amount().negated()));
        imputed.remitted().forEach(part -> invoices.pay(part.instalment(), part.amount()));
        remitted.put(customer, imputed.remitted());
        imputed.allocations().forEach(this::rewrite);
    }

    private void rewrite(PaymentId id, List<Allocation> parts) {
        book.replaceAll(payment -> payment.id().equals(id) ? with(payment, parts, false) : payment);
    }

    @Override
    public void undo(PaymentId id) {
        book.replaceAll(payment -> payment.id().equals(id) ? with(payment, payment.allocations(), true) : payment);
    }

    private Payment with(Payment payment, List<Allocation> parts, boolean undone) {
        capital(payment)
                .forEach(part -> invoices.pay(part.instalment(), part.amount().negated()));
        var changed = new Payment(
                payment.id(),
                payment.customer(),
                payment.receivedOn(),
                payment.amount(),
                payment.note(),
                parts,
                undone);
        capital(changed).forEach(part -> invoices.pay(part.instalment(), part.amount()));
        return changed;
    }

    private static List<Allocation> capital(Payment payment) {
        return payment.undone()
                ? List.of()
                : payment.allocations().stream()
                        .filter(part -> part.towards() == Towards.CAPITAL)
                        .toList();
    }

    @Override
    public Optional<Payment> find(PaymentId id) {
        return book.stream().filter(payment -> payment.id().equals(id)).findFirst();
    }

    @Override
    public List<Payment> of(CustomerId customer) {
        return book.reversed().stream()
                .filter(payment -> payment.customer().equals(customer))
                .toList();
    }

    @Override
    public List<Payment> between(LocalDate from, LocalDate to) {
        return book.reversed().stream()
                .filter(payment -> !payment.receivedOn().isBefore(from)
                        && !payment.receivedOn().isAfter(to))
                .toList();
    }

    @Override
    public List<Receipt> received(LocalDate from, LocalDate to) {
        return book.stream()
                .filter(payment -> !payment.undone())
                .filter(payment -> !payment.receivedOn().isBefore(from)
                        && !payment.receivedOn().isAfter(to))
                .flatMap(this::receipts)
                .sorted(Comparator.comparing(Receipt::receivedOn))
                .toList();
    }

    @Override
    public List<Receipt> received(CustomerId customer) {
        return of(customer).stream()
                .filter(payment -> !payment.undone())
                .flatMap(this::receipts)
                .toList();
    }

    private Stream<Receipt> receipts(Payment payment) {
        var parts = payment.allocations().stream()
                .map(part -> new Receipt(
                        payment.receivedOn(),
                        part.amount(),
                        invoices.lines().stream()
                                .filter(item -> item.id().equals(part.instalment()))
                                .findFirst()
                                .orElseThrow()
                                .dueOn()));
        var rest = payment.unallocated();
        return rest.isZero()
                ? parts
                : Stream.concat(parts, Stream.of(new Receipt(payment.receivedOn(), rest, Optional.empty())));
    }

    @Override
    public Optional<LocalDate> latest() {
        return book.stream()
                .filter(payment -> !payment.undone())
                .map(Payment::receivedOn)
                .max(LocalDate::compareTo);
    }
}
