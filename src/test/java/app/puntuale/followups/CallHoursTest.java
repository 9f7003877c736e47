package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// C-17: Monday to Friday 8:30 to 21:00, Saturday 8:30 to 15:00, never holidays.
class CallHoursTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a Thursday
            2026-03-12 | 08:29 | TOO_EARLY
            2026-03-12 | 08:30 | -
            2026-03-12 | 21:00 | -
            2026-03-12 | 21:01 | TOO_LATE
            # a Saturday
            2026-03-14 | 08:29 | TOO_EARLY
            2026-03-14 | 15:00 | -
            2026-03-14 | 15:01 | TOO_LATE
            # a Sunday, Easter Monday, the first of May
            2026-03-15 | 10:00 | DAY_OFF
            2026-04-06 | 10:00 | DAY_OFF
            2026-05-01 | 10:00 | DAY_OFF
            """)
    void callsHaveTheirHours(LocalDate day, LocalTime time, String warnings) {
        assertEquals(warnings, warnings("-", day, time));
    }

    /// C-17; Days are counted from Monday 2 March 2026.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # history                        | now              | better
            -                                | 2026-03-12T10:00 | 2026-03-12T10:00
            -                                | 2026-03-12T07:15 | 2026-03-12T08:30
            -                                | 2026-03-12T21:30 | 2026-03-13T08:30
            # a Saturday afternoon, Easter and its Monday
            -                                | 2026-03-14T15:30 | 2026-03-16T08:30
            -                                | 2026-04-05T10:00 | 2026-04-07T08:30
            # they were spoken with today, or three times this week
            +3 spoken                        | 2026-03-05T10:00 | 2026-03-06T08:30
            +0 spoken; +1 spoken; +2 refuses | 2026-03-05T10:00 | 2026-03-09T08:30
            """)
    void thereIsAlwaysABetterTimeToCall(String history, LocalDateTime now, LocalDateTime better) {
        assertEquals(better, CallHours.next(Guards.DEFAULT, Told.history(history), now));
    }

    /// Days are counted from Monday 2 March 2026.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            +1 spoken                          | +1 | SPOKEN_TODAY
            +1 no answer                       | +1 | -
            +1 message left                    | +1 | -
            +0 spoken; +1 spoken               | +2 | -
            +0 spoken; +1 spoken; +2 refuses   | +3 | SPOKEN_OFTEN_THIS_WEEK
            +0 spoken; +1 spoken; +2 refuses   | +7 | -
            """)
    void oneConversationADayAndThreeAWeekAreEnough(String history, String day, String warnings) {
        assertEquals(warnings, warnings(history, Told.day(day), LocalTime.NOON));
    }

    @Test
    void theFirmsOwnDaysOffAreKeptToo() {
        var guards = Guards.DEFAULT.with(Guards.DEFAULT
                .workingDays()
                .holidays()
                .with(LocalDate.parse("2026-08-10"), LocalDate.parse("2026-08-21")));
        assertEquals(
                List.of(CallHours.Warning.DAY_OFF),
                CallHours.warnings(guards, List.of(), LocalDate.parse("2026-08-12"), LocalTime.NOON));
    }

    @Test
    void theFirmMayCallInHoursOfItsOwn() {
        var times = new CallTimes(LocalTime.of(9, 0), LocalTime.of(18, 0), Optional.empty());
        var guards = Guards.DEFAULT.with(times);
        var thursday = LocalDate.parse("2026-03-12");
        assertEquals(
                List.of(CallHours.Warning.TOO_EARLY),
                CallHours.warnings(guards, List.of(), thursday, LocalTime.of(8, 45)));
        assertEquals(
                List.of(CallHours.Warning.TOO_LATE),
                CallHours.warnings(guards, List.of(), thursday, LocalTime.of(18, 1)));
        assertEquals(
                List.of(CallHours.Warning.DAY_OFF),
                CallHours.warnings(guards, List.of(), LocalDate.parse("2026-03-14"), LocalTime.NOON));
    }

    /// C-17: who does not call on Saturdays is not asked to; writing goes on. Saturday is 14 March.
    @Test
    void aCallWaitsForADayOnWhichSomebodyCalls() {
        var silentSaturdays =
                Guards.DEFAULT.with(new CallTimes(LocalTime.of(9, 0), LocalTime.of(18, 0), Optional.empty()));
        var saturday = LocalDate.parse("2026-03-14");
        assertEquals(LocalDate.parse("2026-03-16"), silentSaturdays.dayFor(Action.CALL, saturday));
        assertEquals(saturday, silentSaturdays.dayFor(Action.FIRST_REMINDER, saturday));
        assertEquals(saturday, Guards.DEFAULT.dayFor(Action.CALL, saturday));
    }

    private static String warnings(String history, LocalDate day, LocalTime time) {
        var warnings = CallHours.warnings(Guards.DEFAULT, Told.history(history), day, time);
        return warnings.isEmpty() ? "-" : warnings.stream().map(Enum::name).collect(Collectors.joining(" "));
    }
}
