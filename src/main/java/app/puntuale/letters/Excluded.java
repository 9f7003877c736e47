package app.puntuale.letters;

import app.puntuale.invoices.OpenItem;

/// An open instalment that the letter does not speak of, and why: the screen shows it.
public record Excluded(OpenItem item, Why why) {

    /// The reasons, the first that applies.
    public enum Why {
        /// A person left it out.
        LEFT_OUT,
        /// It has no due date yet, so nobody may be chased for it.
        TO_BE_COMPLETED,
        /// Perhaps it was collected at once, in cash or by card: a person decides.
        PERHAPS_COLLECTED,
        /// SDI rejected it: for tax law it was never issued.
        REJECTED_BY_SDI,
        /// The public body refused it.
        REFUSED_BY_CUSTOMER,
        /// A complaint is open (C-11).
        DISPUTED,
        /// Somebody put the invoice on hold.
        HELD,
        /// Given up as lost.
        WRITTEN_OFF,
        /// A plan or a settlement has taken its place.
        AGREED,
        NOT_YET_DUE,
        /// A notice demands what was reminded of before; this was not, and the rest was.
        NOT_YET_REMINDED
    }
}
