package app.puntuale.followups;

/// What stands above every policy; to break it a person gives a reason, which is kept.
public enum Guard {
    /// At least two reminders before the notice of default or the change of route.
    TOO_FEW_REMINDERS,
    /// At most four written messages before the change of route.
    TOO_MANY_REMINDERS,
    /// Less than 15 days between two written messages.
    WRITTEN_TOO_SOON,
    /// More than 20 days between two written messages.
    WRITTEN_TOO_LATE,
    /// Less than the days that any two contacts are apart.
    CONTACT_TOO_SOON,
    /// Outside the hours and days of RULES C-17.
    CALL_HOURS,
    /// A Sunday or a holiday, the country’s or the firm’s own.
    HOLIDAY,
    /// The owner has not approved the step.
    NOT_APPROVED,
    /// One of the seven questions has no yes.
    OPEN_QUESTIONS,
    /// Nobody has looked for payments for too many days.
    OLD_PAYMENTS
}
