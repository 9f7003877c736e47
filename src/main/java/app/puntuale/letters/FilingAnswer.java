package app.puntuale.letters;

import app.puntuale.archive.Document;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.ReminderLevel;
import java.util.List;

/// What comes of the wish to make a letter for good.
public sealed interface FilingAnswer {

    /// The letter has its number, and its exact PDF is kept (B-5). It has not left yet.
    record Filed(CustomerId customer, ReminderLevel level, String protocol, Document pdf, CoverNote note, Demand demand)
            implements FilingAnswer {}

    /// As [LetterAnswer.Refused]; no number was used.
    record Refused(List<Missing> missing, List<Excluded> excluded) implements FilingAnswer {
        public Refused {
            missing = List.copyOf(missing);
            excluded = List.copyOf(excluded);
        }
    }
}
