package app.puntuale.followups;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// Between which hours the firm calls; on Sundays and holidays it never does.
///
/// @param from the first minute, on any day
/// @param to the last minute from Monday to Friday
/// @param toOnSaturday the last minute of a Saturday; empty when nobody calls on it
public record CallTimes(LocalTime from, LocalTime to, Optional<LocalTime> toOnSaturday) {

    /// RULES C-17.
    public static final CallTimes DECENT =
            new CallTimes(LocalTime.of(8, 30), LocalTime.of(21, 0), Optional.of(LocalTime.of(15, 0)));

    /// @throws IllegalArgumentException when a day ends before it begins
    public CallTimes {
        if (to.isBefore(from) || toOnSaturday.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException("a day ends after it begins: " + from + " to " + to);
        }
    }

    /// Whether that weekday has any hour for calls; Sundays and holidays are not its matter.
    boolean isDayForCalls(LocalDate day) {
        return lastOn(day).isPresent();
    }

    /// The last minute of that day; empty when it has none.
    Optional<LocalTime> lastOn(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? toOnSaturday : Optional.of(to);
    }

    /// Whether every minute of it is one of those too.
    boolean isWithin(CallTimes other) {
        return !from.isBefore(other.from)
                && !to.isAfter(other.to)
                && toOnSaturday
                        .filter(last -> other.toOnSaturday
                                .filter(latest -> !last.isAfter(latest))
                                .isEmpty())
                        .isEmpty();
    }
}
