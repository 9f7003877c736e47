package app.puntuale.followups;

import java.util.Optional;

/// The rungs of the ladder, from kind to firm.
public enum Step {
    COURTESY_CALL,
    FIRST_REMINDER,
    FIRST_CALL,
    SECOND_REMINDER,
    SECOND_CALL,
    THIRD_REMINDER,
    NOTICE_OF_DEFAULT,
    /// Nothing more to write: a person decides between plan, settlement and professional (cambia rotta).
    CHANGE_OF_ROUTE;

    /// The level of the written message; empty for calls and for the change of route.
    public Optional<ReminderLevel> level() {
        return switch (this) {
            case FIRST_REMINDER -> Optional.of(ReminderLevel.FIRST);
            case SECOND_REMINDER -> Optional.of(ReminderLevel.SECOND);
            case THIRD_REMINDER -> Optional.of(ReminderLevel.THIRD);
            case NOTICE_OF_DEFAULT -> Optional.of(ReminderLevel.NOTICE);
            case COURTESY_CALL, FIRST_CALL, SECOND_CALL, CHANGE_OF_ROUTE -> Optional.empty();
        };
    }

    /// The step at which a message of that level goes out.
    public static Step of(ReminderLevel level) {
        return switch (level) {
            case FIRST -> FIRST_REMINDER;
            case SECOND -> SECOND_REMINDER;
            case THIRD -> THIRD_REMINDER;
            case NOTICE -> NOTICE_OF_DEFAULT;
        };
    }

    public boolean isCall() {
        return switch (this) {
            case COURTESY_CALL, FIRST_CALL, SECOND_CALL -> true;
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER, NOTICE_OF_DEFAULT, CHANGE_OF_ROUTE -> false;
        };
    }
}
