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
}
