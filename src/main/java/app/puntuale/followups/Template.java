package app.puntuale.followups;

/// The words a step is written, or spoken, in.
public enum Template {
    CALL_SCRIPT,
    FIRST_REMINDER,
    SECOND_REMINDER,
    THIRD_REMINDER,
    NOTICE_OF_DEFAULT,
    /// None: a person decides.
    NOTHING;

    /// The usual words of a step.
    public static Template of(Step step) {
        return switch (step) {
            case COURTESY_CALL, FIRST_CALL, SECOND_CALL -> CALL_SCRIPT;
            case FIRST_REMINDER -> FIRST_REMINDER;
            case SECOND_REMINDER -> SECOND_REMINDER;
            case THIRD_REMINDER -> THIRD_REMINDER;
            case NOTICE_OF_DEFAULT -> NOTICE_OF_DEFAULT;
            case CHANGE_OF_ROUTE -> NOTHING;
        };
    }

    /// Whether a step may speak in these: a reminder in those of any reminder, everything else in its own (RULES B-2).
    public boolean fits(Step step) {
        return this == of(step) || (isReminder() && of(step).isReminder());
    }

    private boolean isReminder() {
        return switch (this) {
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER -> true;
            case CALL_SCRIPT, NOTICE_OF_DEFAULT, NOTHING -> false;
        };
    }

    /// Whose words a message of that level takes by this template. A notice of default has its own, and nothing else
    /// has them: what is no notice must not read like one, and what is one must (RULES B-2).
    ReminderLevel words(ReminderLevel level) {
        return level.inWordsOf(
                switch (this) {
                    case FIRST_REMINDER -> ReminderLevel.FIRST;
                    case SECOND_REMINDER -> ReminderLevel.SECOND;
                    case THIRD_REMINDER, NOTICE_OF_DEFAULT -> ReminderLevel.THIRD;
                    case CALL_SCRIPT, NOTHING -> level;
                });
    }
}
