package app.puntuale.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(ItalianHolidays.NATIONAL);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # a day,    n,  the n-th working day after it
            2026-03-12, 0,  2026-03-12
            2026-03-12, 1,  2026-03-13
            2026-03-13, 1,  2026-03-16
            2026-03-14, 0,  2026-03-16
            2026-03-14, 1,  2026-03-16
            2026-04-03, 1,  2026-04-07
            2026-04-30, 2,  2026-05-05
            2026-12-24, 1,  2026-12-28
            2026-12-31, 3,  2027-01-07
            2027-10-01, 1,  2027-10-05
            """)
    void weekendsAndHolidaysAreNotCounted(LocalDate day, int n, LocalDate reached) {
        assertEquals(reached, days.plus(day, n));
    }

    @Test
    void theFirmsOwnHolidayIsNoWorkingDay() {
        var milan = new WorkingDays(ItalianHolidays.NATIONAL.with(MonthDay.of(Month.DECEMBER, 7)));

        assertEquals(LocalDate.parse("2026-12-09"), milan.after(LocalDate.parse("2026-12-04")));
    }

    @Test
    void workingDaysAreNeverCountedBackwards() {
        assertThrows(IllegalArgumentException.class, () -> days.plus(LocalDate.parse("2026-03-12"), -1));
    }
}
