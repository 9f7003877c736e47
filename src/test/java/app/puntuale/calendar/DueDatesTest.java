package app.puntuale.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {

    private final DueDates dueDates = new DueDates(ItalianHolidays.NATIONAL, true);

    @ParameterizedTest(name = "A-16: {0} becomes {1}")
    @CsvSource(textBlock = """
            # nominal,  moved
            2026-03-01, 2026-03-02
            2026-02-14, 2026-02-14
            2026-05-01, 2026-05-02
            2026-04-05, 2026-04-07
            2026-04-06, 2026-04-07
            2026-12-25, 2026-12-28
            2026-12-31, 2026-12-31
            2028-12-31, 2029-01-02
            2026-10-04, 2026-10-05
            2027-10-04, 2027-10-05
            2024-10-04, 2024-10-04
            """)
    void aSundayOrAHolidayGivesWayButASaturdayStays(LocalDate nominal, LocalDate moved) {
        assertEquals(moved, dueDates.moved(nominal));
    }

    @Test
    void withTheSettingOffEveryDayStaysWhereItIs() {
        var sunday = LocalDate.parse("2026-03-01");

        assertEquals(sunday, new DueDates(ItalianHolidays.NATIONAL, false).moved(sunday));
    }

    @Test
    void withNoTermAgreedTheLawGivesThirtyDaysFromReceipt() { // A-8; the day of receipt is not counted
        assertEquals(LocalDate.parse("2026-02-14"), DueDates.afterReceipt(LocalDate.parse("2026-01-15")));
    }

    @ParameterizedTest(name = "A-17: {0}, {1} months and {2} days make {3}")
    @CsvSource(textBlock = """
            # invoice,  months, days, due
            2026-01-31, 1,      0,    2026-02-28
            2024-01-31, 1,      0,    2024-02-29
            2026-01-05, 1,      0,    2026-02-28
            2026-01-05, 0,      0,    2026-01-31
            2026-11-30, 3,      0,    2027-02-28
            2026-03-17, 2,      10,   2026-06-10
            2026-12-01, 2,      15,   2027-03-15
            """)
    void endOfMonthTermsAddMonthsAndThenGoToTheLastDay(LocalDate invoice, int months, int extraDays, LocalDate due) {
        assertEquals(due, DueDates.endOfMonth(invoice, months, extraDays));
    }
}
