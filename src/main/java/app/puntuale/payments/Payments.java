package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The book of payments.
public interface Payments {

    PaymentId enter(NewPayment payment);

    /// Takes a payment back: what it paid is open again, exactly as before.
    void undo(PaymentId payment);

    Optional<Payment> find(PaymentId id);

    /// All payments of a customer, undone ones too, the latest first.
    List<Payment> of(CustomerId customer);

    /// All payments received between two days, both included, undone ones too, the latest first.
    List<Payment> between(LocalDate from, LocalDate to);

    /// What came in between two days, both included, by day: one row for each part of a payment that stands.
    List<Receipt> received(LocalDate from, LocalDate to);

    /// The same for one customer, from the first day on.
    List<Receipt> received(CustomerId customer);

    /// The latest day on which any payment that stands was entered as received; empty when none was.
    Optional<LocalDate> latest();
}
