package app.puntuale.followups;

import app.puntuale.archive.DocumentId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// One thing that happened with a customer. Events are only ever added: a correction is a new event.
public sealed interface Event {

    /// A telephone call.
    ///
    /// @param step the step of the ladder it fulfilled; empty when it was nobody's turn
    /// @param answeredBy who answered, or empty text
    /// @param note in the clerk's words, or empty text
    record Called(Optional<Step> step, CallOutcome outcome, String answeredBy, String note) implements Event {}

    /// A written reminder or notice that left.
    ///
    /// @param about the instalments it asked for
    /// @param protocol the number printed on it
    /// @param letter the exact PDF that left
    record Written(
            ReminderLevel level, Channel channel, String protocol, Set<InstalmentId> about, Optional<DocumentId> letter)
            implements Event {
        public Written {
            about = Set.copyOf(about);
        }
    }

    /// A payment was entered.
    record Paid(PaymentId payment, Money amount, LocalDate receivedOn) implements Event {}

    /// A payment was taken back.
    record PaymentUndone(PaymentId payment, Money amount) implements Event {}

    /// A dispute ended: the invoice is followed up again.
    record DisputeClosed(InvoiceId invoice, String how) implements Event {}

    /// Nobody contacts the customer until that day (that day excluded), or until somebody resumes.
    record Held(Optional<LocalDate> until, String reason) implements Event {}

    record Resumed() implements Event {}

    /// The copy that the customer had asked for was sent.
    record CopySent() implements Event {}

    /// A person gave an instalment its due date.
    record DueDateConfirmed(InstalmentId instalment, LocalDate dueOn) implements Event {}

    /// A remark that changes nothing.
    record Noted(String text) implements Event {}
}
