package app.puntuale.calendar;

import static app.puntuale.calendar.ItalianHolidays.NATIONAL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItalianHolidaysTest {

    private static final MonthDay SAINT_AMBROSE = MonthDay.of(Month.DECEMBER, 7);

    @Test
    void theYear2027HasThirteenHolidays() {
        assertEquals(
                List.of(
                        day("2027-01-01"),
                        day("2027-01-06"),
                        day("2027-03-28"),
                        day("2027-03-29"),
                        day("2027-04-25"),
                        day("2027-05-01"),
                        day("2027-06-02"),
                        day("2027-08-15"),
                        day("2027-10-04"),
                        day("2027-11-01"),
                        day("2027-12-08"),
                        day("2027-12-25"),
                        day("2027-12-26")),
                day("2027-01-01")
                        .datesUntil(day("2028-01-01"))
                        .filter(NATIONAL::isHoliday)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2018-04-01",
        "2019-04-21",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2028-04-16",
        "2030-04-21",
        "2038-04-25",
        "2049-04-18",
        "2076-04-19",
        "2285-03-22"
    })
    void easterAndTheMondayAfterItAreHolidays(LocalDate easter) {
        assertEquals(Optional.of(NationalHoliday.EASTER), ItalianHolidays.national(easter));
        assertEquals(Optional.of(NationalHoliday.EASTER_MONDAY), ItalianHolidays.national(easter.plusDays(1)));
    }

    @Test
    void saintFrancisIsAHolidayAgainFrom2026() { // law 151/2025
        assertFalse(NATIONAL.isHoliday(day("2025-10-04")));
        assertTrue(NATIONAL.isHoliday(day("2026-10-04")));
        assertTrue(NATIONAL.isHoliday(day("2027-10-04")));
    }

    @Test
    void thePatronSaintComesBackEveryYear() {
        var milan = NATIONAL.with(SAINT_AMBROSE);

        assertTrue(milan.isHoliday(day("2026-12-07")));
        assertTrue(milan.isHoliday(day("2031-12-07")));
        assertFalse(NATIONAL.isHoliday(day("2026-12-07")));
    }

    @Test
    void aSummerClosingHasItsFirstAndLastDay() {
        var closed = NATIONAL.with(day("2026-08-10"), day("2026-08-21"));

        assertFalse(closed.isHoliday(day("2026-08-09")));
        assertTrue(closed.isHoliday(day("2026-08-10")));
        assertTrue(closed.isHoliday(day("2026-08-21")));
        assertFalse(closed.isHoliday(day("2026-08-22")));
        assertFalse(closed.isHoliday(day("2027-08-10")));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
