package app.puntuale.prescription;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.prescription.Deed.Kind;
import app.puntuale.prescription.Life.Runs;
import app.puntuale.prescription.Life.StandsStill;
import app.puntuale.prescription.Life.Warning;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifeTest {

    @ParameterizedTest(name = "B-22: {1} due on {0} lives until {2}")
    @CsvSource({
        "2021-03-31, FIVE_YEARS, 2026-03-31",
        "2024-02-29, ONE_YEAR, 2025-02-28",
        "2024-02-29, FIVE_YEARS, 2029-02-28",
        "2016-05-10, TEN_YEARS, 2026-05-10",
        "2024-05-10, TWO_YEARS, 2026-05-10",
        "2025-08-31, PRESUMPTIVE_SIX_MONTHS, 2026-02-28",
        "2024-08-31, EIGHTEEN_MONTHS, 2026-02-28",
    })
    void theTermRunsFromTheDueDateItself(LocalDate dueOn, Term term, LocalDate until) {
        assertEquals(new Runs(term, dueOn, Optional.empty(), until), Life.of(term, dueOn, List.of()));
    }

    @Test
    @DisplayName("B-23: 5-year debt, notice received 1 Mar 2026 -> 1 Mar 2031")
    void aNoticeThatWasReceivedBeginsTheWholeTermAnew() {
        assertEquals(
                new Runs(Term.FIVE_YEARS, day("2026-03-01"), Optional.of(Kind.NOTICE_RECEIVED), day("2031-03-01")),
                Life.of(
                        Term.FIVE_YEARS,
                        day("2021-03-31"),
                        List.of(new Deed(day("2026-03-01"), Kind.NOTICE_RECEIVED))));
    }

    @Test
    @DisplayName("D-2, D-3: acknowledgement and a signed plan begin the term anew, the last of them counts")
    void anAcknowledgementAndASignedPlanDoTheSame() {
        assertEquals(
                new Runs(Term.FIVE_YEARS, day("2024-06-01"), Optional.of(Kind.PLAN_SIGNED), day("2029-06-01")),
                Life.of(
                        Term.FIVE_YEARS,
                        day("2021-03-31"),
                        List.of(
                                new Deed(day("2024-06-01"), Kind.PLAN_SIGNED),
                                new Deed(day("2023-01-15"), Kind.ACKNOWLEDGED))));
    }

    @Test
    @DisplayName("B-23: a court claim stops the term, a final judgment gives ten years")
    void beforeACourtItStandsStillUntilTheJudgment() {
        var filed = new Deed(day("2026-03-01"), Kind.CLAIM_FILED);
        var meanwhile = new Deed(day("2027-01-01"), Kind.NOTICE_RECEIVED);
        assertEquals(
                new StandsStill(day("2026-03-01")),
                Life.of(Term.ONE_YEAR, day("2025-03-31"), List.of(filed, meanwhile)));
        assertEquals(
                new Runs(Term.TEN_YEARS, day("2029-05-05"), Optional.of(Kind.CLAIM_DECIDED), day("2039-05-05")),
                Life.of(
                        Term.ONE_YEAR,
                        day("2025-03-31"),
                        List.of(filed, meanwhile, new Deed(day("2029-05-05"), Kind.CLAIM_DECIDED))));
    }

    @Test
    void whatComesBeforeTheDueDateOrAfterTheEndMovesNothing() {
        var untouched = Life.of(Term.ONE_YEAR, day("2025-03-31"), List.of());
        for (var on : List.of("2025-03-30", "2026-04-01")) {
            assertEquals(
                    untouched,
                    Life.of(Term.ONE_YEAR, day("2025-03-31"), List.of(new Deed(day(on), Kind.NOTICE_RECEIVED))));
        }
        assertEquals(
                day("2027-03-31"),
                until(Life.of(
                        Term.ONE_YEAR, day("2025-03-31"), List.of(new Deed(day("2026-03-31"), Kind.NOTICE_RECEIVED)))));
    }

    @ParameterizedTest(name = "B-24: on {0} the warning is the one of {1} months")
    @CsvSource({
        "2025-03-30, 0",
        "2025-03-31, 12",
        "2025-09-29, 12",
        "2025-09-30, 6",
        "2025-12-31, 3",
        "2026-02-28, 1",
        "2026-03-31, 1",
        "2026-04-01, 1",
    })
    void warningsComeTwelveSixThreeAndOneMonthsBefore(LocalDate today, int months) {
        assertEquals(months, warned(Term.FIVE_YEARS, day("2021-03-31"), today));
    }

    @ParameterizedTest(name = "B-24: on {0} the warning of a one-year debt is the one of {1} months")
    @CsvSource({"2025-09-29, 0", "2025-09-30, 6", "2025-12-31, 3", "2026-01-31, 2", "2026-02-28, 1"})
    void aDebtOfOneYearWarnsLater(LocalDate today, int months) {
        assertEquals(months, warned(Term.ONE_YEAR, day("2025-03-31"), today));
    }

    @Test
    void aWarningSaysSinceWhenItIsGiven() {
        assertEquals(
                Optional.of(new Warning(6, day("2025-09-30"))),
                ((Runs) Life.of(Term.FIVE_YEARS, day("2021-03-31"), List.of())).warning(day("2025-11-02")));
    }

    @Test
    @DisplayName("B-25: a prescribed claim has ended, and is still there")
    void itEndsOnTheDayAfterTheLast() {
        var life = (Runs) Life.of(Term.FIVE_YEARS, day("2021-03-31"), List.of());
        assertFalse(life.hasEnded(day("2026-03-31")));
        assertTrue(life.hasEnded(day("2026-04-01")));
    }

    private static int warned(Term term, LocalDate dueOn, LocalDate today) {
        return ((Runs) Life.of(term, dueOn, List.of()))
                .warning(today)
                .map(Warning::months)
                .orElse(0);
    }

    private static LocalDate until(Life life) {
        return ((Runs) life).until();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
