package app.puntuale.followups;

import java.time.LocalDate;
import java.util.List;

/// Where the answer to one of the seven questions comes from.
public sealed interface Evidence {

    /// The invoices say themselves by when they are to be paid.
    record TermsOnInvoice() implements Evidence {}

    /// Nobody complained, and nothing about the invoices is doubtful.
    record NothingAgainst() implements Evidence {}

    /// A complaint about them, or a doubt, is open.
    record Doubted() implements Evidence {}

    /// @param least of the instalment that fell due last; negative before its due date
    /// @param most of the one that fell due first
    record DaysLate(long least, long most) implements Evidence {}

    /// The exchange system delivered the last of them on that day (RULES A-9).
    record Delivered(LocalDate on) implements Evidence {}

    /// The customer spoke of them on that day as one who has them.
    record SpokenOf(LocalDate on) implements Evidence {}

    /// They asked for a copy on that day, and it was not sent.
    record CopyAskedFor() implements Evidence {}

    record IbanOnInvoice() implements Evidence {}

    /// Not the invoices, but every letter says where to pay.
    record IbanInLetter() implements Evidence {}

    /// So many calls and letters are in the history.
    record Contacts(int count) implements Evidence {}

    /// These documents prove it, for every invoice.
    record Proved(List<String> documents) implements Evidence {
        public Proved {
            documents = List.copyOf(documents);
        }
    }

    /// These documents prove it, but not for those invoices.
    ///
    /// @param missing the numbers of the invoices without one
    record ProvedInPart(List<String> documents, List<String> missing) implements Evidence {
        public ProvedInPart {
            documents = List.copyOf(documents);
            missing = List.copyOf(missing);
        }
    }

    /// A person answered.
    ///
    /// @param note in the clerk's words, or empty text
    record Answered(LocalDate on, String author, String note) implements Evidence {}

    /// Neither the archive knows, nor has a person said.
    record Nothing() implements Evidence {}
}
