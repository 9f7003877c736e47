package app.puntuale.desktop.calls;

import app.puntuale.calendar.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/// The days that people name when they promise: the next working day, a Friday at least four days away, the end of
/// the month; always days on which a bank works.
final class LikelyDays {

    private static final int NOT_AT_ONCE = 3;

    private LikelyDays() {}

    static List<LocalDate> after(LocalDate today, WorkingDays workingDays) {
        var friday = today.plusDays(NOT_AT_ONCE).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        var endOfMonth = workingDays.onOrAfter(today.with(TemporalAdjusters.lastDayOfMonth()));
        return Stream.of(workingDays.after(today), workingDays.onOrAfter(friday), endOfMonth)
                .filter(today::isBefore)
                .distinct()
                .sorted()
                .toList();
    }
}
