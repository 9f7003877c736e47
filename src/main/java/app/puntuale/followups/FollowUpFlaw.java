package app.puntuale.followups;

/// Why a change in the follow-up of a customer cannot be made as asked.
public enum FollowUpFlaw {
    /// A hold ends on a day after today, or has no end.
    HOLD_ENDS_BEFORE_IT_BEGINS,
    NOT_HELD,
    NOT_DISPUTED,
    NO_COPY_ASKED_FOR,
    /// The instalment is not the customer's, or is paid.
    NO_SUCH_INSTALMENT,
    DUE_BEFORE_ISSUED,
    NO_SUCH_DOUBT,
    NOTHING_WRITTEN
}
