package app.puntuale.followups;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/// When it is decent to call (RULES C-17): in the hours of the [CallTimes], never on Sundays and holidays, at most one
/// conversation a day and three a week. A call that was made is logged whenever it was made.
public final class CallHours {

    /// What speaks against calling now.
    public enum Warning {
        /// A Sunday or a holiday, the country’s or the firm’s own; a Saturday when nobody calls on it.
        DAY_OFF,
        TOO_EARLY,
        TOO_LATE,
        SPOKEN_TODAY,
        /// Three times this week, from Monday.
        SPOKEN_OFTEN_THIS_WEEK;

        /// Whether the hour itself is wrong, and not only that they were spoken with: who calls all the same says why.
        public boolean isAboutTheHour() {
            return switch (this) {
                case DAY_OFF, TOO_EARLY, TOO_LATE -> true;
                case SPOKEN_TODAY, SPOKEN_OFTEN_THIS_WEEK -> false;
            };
        }
    }

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

    /// The first minute, from then on, against which nothing speaks.
    public static LocalDateTime next(Guards guards, List<HistoryEntry> history, LocalDateTime from) {
        var candidate = from;
        while (!warnings(guards, history, candidate.toLocalDate(), candidate.toLocalTime())
                .isEmpty()) {
            var opening = candidate.toLocalDate().atTime(guards.callTimes().from());
            candidate = candidate.isBefore(opening) ? opening : opening.plusDays(1);
        }
        return candidate;
    }

    private static List<Warning> hours(Guards guards, LocalDate day, LocalTime time) {
        var times = guards.callTimes();
        var last = times.lastOn(day).filter(_ -> guards.isDayForContacts(day));
        if (last.isEmpty()) {
            return List.of(Warning.DAY_OFF);
        }
        if (time.isBefore(times.from())) {
            return List.of(Warning.TOO_EARLY);
        }
        return time.isAfter(last.get()) ? List.of(Warning.TOO_LATE) : List.of();
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
