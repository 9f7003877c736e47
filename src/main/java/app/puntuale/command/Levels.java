package app.puntuale.command;

import app.puntuale.followups.ReminderLevel;

/// The levels of written reminders as they are written after `--level`.
final class Levels {

    static final Choices<ReminderLevel> CHOICES = new Choices<ReminderLevel>()
            .add(ReminderLevel.FIRST, "1", "first")
            .add(ReminderLevel.SECOND, "2", "second")
            .add(ReminderLevel.THIRD, "3", "third")
            .add(ReminderLevel.NOTICE, "notice", "messa-in-mora", "mora");

    private Levels() {}

    static String word(ReminderLevel level) {
        return switch (level) {
            case FIRST -> "1";
            case SECOND -> "2";
            case THIRD -> "3";
            case NOTICE -> "notice";
        };
    }
}
