package app.puntuale.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Monday to Friday, holidays left out.
public record WorkingDays(ItalianHolidays holidays) {

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.isHoliday(day);
    }

    /// The day itself when it is a working day, otherwise the first one after it.
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!isWorking(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /// The first working day after that day.
    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /// The n-th working day after that day, which is not counted; with n = 0, the same as [#onOrAfter].
    ///
    /// @throws IllegalArgumentException when n is negative
    public LocalDate plus(LocalDate day, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("working days are counted forwards: " + n);
        }
        var reached = n == 0 ? onOrAfter(day) : day;
        for (int counted = 0; counted < n; counted++) {
            reached = after(reached);
        }
        return reached;
    }
}
