package app.puntuale.followups;

/// Why a change in the follow-up of a customer cannot be made as asked.
public enum FollowUpFlaw implements Flaw {
    /// A hold ends on a day after today, or has no end.
    HOLD_ENDS_BEFORE_IT_BEGINS,
    NOT_HELD,
    NOT_DISPUTED,
    /// The disputed part is more than is left of the invoice, or nothing, or in another currency.
    NOT_A_PART,
    ANSWER_IN_THE_PAST,
    /// An invoice is not the customer's, or is paid.
    INVOICE_NOT_OPEN,
    STANDING_ALREADY,
    NOT_WRITTEN_OFF,
    LOOKED_AT_IN_THE_PAST,
    /// Whether the due date has passed, and whether there is a log, is not a matter of opinion.
    ANSWERED_BY_THE_ARCHIVE,
    NO_COPY_ASKED_FOR,
    /// The instalment is not the customer's, or is paid.
    NO_SUCH_INSTALMENT,
    DUE_BEFORE_ISSUED,
    NO_SUCH_DOUBT,
    NOTHING_WRITTEN,
    /// The line is not in the customer's history.
    NO_SUCH_LINE,
    CORRECTED_ALREADY,
    /// Money that came in is undone, what left has left, and an agreement is ended: none of them is corrected.
    NEVER_CORRECTED,
    IN_THE_FUTURE,
    /// No letter of that number was written to them.
    NO_SUCH_LETTER,
    RECEIVED_BEFORE_IT_LEFT,
    RECEIVED_ALREADY,
    /// A judgment about what is not before a court, or of a day before it was.
    NOT_FILED,
    /// Filed before the invoice was written.
    FILED_BEFORE_THE_INVOICE,
    NOT_WORRIED,
    NO_SUCH_POLICY,
    NOTHING_TO_APPROVE,
    LIMIT_BELOW_ZERO,
    /// The same document is there as the same proof.
    ATTACHED_ALREADY
}
