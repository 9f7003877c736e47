package app.puntuale.followups;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// When it is decent to call (RULES C-17): Monday to Friday 8:30 to 21:00, Saturday 8:30 to 15:00, never on Sundays and
/// holidays, at most one conversation a day and three a week. A call that was made is logged whenever it was made.
public final class CallHours {

    /// What speaks against calling now.
    public enum Warning {
        /// A Sunday or a holiday, the country’s or the firm’s own.
        DAY_OFF,
        TOO_EARLY,
        TOO_LATE,
        SPOKEN_TODAY,
        /// Three times this week, from Monday.
        SPOKEN_OFTEN_THIS_WEEK
    }

    private static final LocalTime FIRST = LocalTime.of(8, 30);
    private static final LocalTime LAST = LocalTime.of(21, 0);
    private static final LocalTime LAST_ON_SATURDAY = LocalTime.of(15, 0);
    private static final int CONVERSATIONS_A_WEEK = 3;

    private CallHours() {}

    /// Everything that speaks against it; the first minute of the hours counts, the last one too.
    public static List<Warning> warnings(Guards guards, List<HistoryEntry> history, LocalDate day, LocalTime time) {
        var warnings = new ArrayList<>(hours(guards, day, time));
        var conversations = conversations(history);
        if (conversations.contains(day)) {
            warnings.add(Warning.SPOKEN_TODAY);
        }
        var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (conversations.stream()
                        .filter(on -> !on.isBefore(monday) && !on.isAfter(day))
                        .count()
                >= CONVERSATIONS_A_WEEK) {
            warnings.add(Warning.SPOKEN_OFTEN_THIS_WEEK);
        }
        return List.copyOf(warnings);
    }

    private static List<Warning> hours(Guards guards, LocalDate day, LocalTime time) {
        if (!guards.isDayForContacts(day)) {
            return List.of(Warning.DAY_OFF);
        }
        var last = day.getDayOfWeek() == DayOfWeek.SATURDAY ? LAST_ON_SATURDAY : LAST;
        if (time.isBefore(FIRST)) {
            return List.of(Warning.TOO_EARLY);
        }
        return time.isAfter(last) ? List.of(Warning.TOO_LATE) : List.of();
    }

    /// An unanswered call is no conversation, nor is a message.
    private static List<LocalDate> conversations(List<HistoryEntry> history) {
        return Corrections.applied(history).stream()
                .filter(entry -> entry.event() instanceof Event.Called called
                        && !(called.outcome() instanceof CallOutcome.NoAnswer)
                        && !(called.outcome() instanceof CallOutcome.MessageLeft)
                        && !(called.outcome() instanceof CallOutcome.WrongNumber))
                .map(HistoryEntry::on)
                .toList();
    }
}
