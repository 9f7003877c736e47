package app.puntuale.paper;

import app.puntuale.customers.CustomerId;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.Payment;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Payments;
import app.puntuale.payments.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The book of payments, which also strikes them off the sheet of instalments.
public final class PaperPayments implements Payments {

    private final PaperInvoices invoices;
    private final List<Payment> book = new ArrayList<>();

    PaperPayments(PaperInvoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public PaymentId enter(NewPayment payment) {
        var id = new PaymentId(book.size() + 1);
        book.add(new Payment(
                id,
                payment.customer(),
                payment.receivedOn(),
                payment.amount(),
                payment.note(),
                payment.allocations(),
                false));
        payment.allocations().forEach(part -> invoices.pay(part.instalment(), part.amount()));
        return id;
    }

    @Override
    public void undo(PaymentId payment) {
        book.replaceAll(entry -> entry.id().equals(payment) ? undone(entry) : entry);
    }

    private Payment undone(Payment payment) {
        payment.allocations()
                .forEach(part -> invoices.pay(part.instalment(), part.amount().negated()));
        return new Payment(
                payment.id(),
                payment.customer(),
                payment.receivedOn(),
                payment.amount(),
                payment.note(),
                payment.allocations(),
                true);
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
