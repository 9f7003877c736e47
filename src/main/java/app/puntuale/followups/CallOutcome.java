package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// How a telephone call ended.
public sealed interface CallOutcome {

    record NoAnswer() implements CallOutcome {}

    record MessageLeft() implements CallOutcome {}

    /// Spoken to, and nothing was agreed: a kind word before the due date, a «vediamo» after it.
    record Spoken() implements CallOutcome {}

    /// A promise of payment: holds the customer until its day, that day included (RULES C-6).
    record Promised(LocalDate by, Money amount) implements CallOutcome {}

    /// A complaint: holds these invoices, or all that are open when none is named (RULES C-11).
    record Disputed(Set<InvoiceId> invoices, String reason) implements CallOutcome {
        public Disputed {
            invoices = Set.copyOf(invoices);
        }
    }

    record WantsCopy() implements CallOutcome {}

    /// The number reached somebody else.
    record WrongNumber() implements CallOutcome {}

    record Refuses() implements CallOutcome {}

    record InDifficulty() implements CallOutcome {}

    /// Will be called back on that day.
    record CallBack(LocalDate on) implements CallOutcome {}

    /// Says it is already paid.
    ///
    /// @param on the day of the transfer as told
    /// @param reference the bank's reference (CRO/TRN) as told, or empty text
    record SaysPaid(Optional<LocalDate> on, String reference) implements CallOutcome {}
}
