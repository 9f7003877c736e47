package app.puntuale.followups;

/// Why a step cannot be so in its policy.
public enum StepFlaw {
    /// The kind call is made before the due date: afterwards it would be a reminder.
    COURTESY_AFTER_DUE_DATE,
    /// Nobody is asked for money that is not late.
    NOT_LATE_YET,
    TOO_FAR,
    /// Another step has that day.
    SAME_DAY,
    /// What is written grows firmer, never kinder.
    OUT_OF_ORDER,
    /// After the change of route comes nothing.
    AFTER_CHANGE_OF_ROUTE,
    /// It must go some way.
    NO_MEANS,
    /// The change of route stays as long as there is anything before it.
    CHANGE_OF_ROUTE_STAYS
}
