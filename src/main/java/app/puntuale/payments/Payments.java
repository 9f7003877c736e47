package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The book of payments.
public interface Payments {

    /// Writes it down; nothing is paid by it before [#impute], but for the parts of a [Spread.Exactly].
    PaymentId enter(NewPayment payment);

    /// A person gives credit of a payment to instalments, to the cent; nothing is paid before [#impute].
    void decide(PaymentId payment, List<Allocation> parts);

    /// Takes a payment back: what it paid is open again.
    void undo(PaymentId payment);

    Optional<Payment> find(PaymentId id);

    /// All payments of a customer, undone ones too, the latest first.
    List<Payment> of(CustomerId customer);

    /// The payments of a customer that stand, as facts.
    List<BookEntry> entries(CustomerId customer);

    /// What is given up of the customer's instalments, by settlements and discounts that were kept.
    List<Remitted> remitted(CustomerId customer);

    /// Replaces where the payments of a customer go, and what is given up.
    void impute(CustomerId customer, Imputed imputed);

    /// All payments received between two days, both included, undone ones too, the latest first.
    List<Payment> between(LocalDate from, LocalDate to);

    /// What came in between two days, both included, by day: one row for each part of a payment that stands.
    List<Receipt> received(LocalDate from, LocalDate to);

    /// The same for one customer, from the first day on.
    List<Receipt> received(CustomerId customer);

    /// The latest day on which any payment that stands was entered as received; empty when none was.
    Optional<LocalDate> latest();
}
