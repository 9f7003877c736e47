package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is looked at again right before a message leaves (C-9, C-10). A fell due on Monday 2 March 2026.
class BeforeWritingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -                                   | FIRST  | +3  | -
            # too soon after the last message, or the last conversation
            +3 FIRST A                          | SECOND | +17 | written on +3, from +18
            +3 FIRST A                          | SECOND | +18 | -
            +3 FIRST A; +17 spoken              | SECOND | +18 | called on +17, from +20
            +3 FIRST A; +17 no answer           | SECOND | +18 | -
            # who refuses is written to after a rest, as the method says
            +3 FIRST A; +18 refuses             | SECOND | +18 | called on +18, from +21
            # a Sunday, and Easter Monday
            -                                   | FIRST  | +6  | day off until +7
            -                                   | FIRST  | +35 | day off until +36
            # what only a decision removes
            +1 held until +30                   | FIRST  | +3  | held
            +1 promised 1000 by +10             | FIRST  | +11 | promised
            +1 disputed A                       | FIRST  | +4  | stopped (DISPUTED)
            # a plan that was signed, late as it may be (D-4), until somebody ends it; a proposal binds nobody (D-1)
            +1 plan A 500 by +10, 500 by +40                  | FIRST | +4  | -
            +1 plan A 500 by +10, 500 by +40; +2 signed line 1 | FIRST | +4  | stopped (IN_PLAN)
            +1 plan A 500 by +10, 500 by +40; +2 signed line 1 | FIRST | +11 | stopped (IN_PLAN)
            +1 plan A 500 by +10, 500 by +40; +2 signed line 1 | FIRST | +16 | stopped (IN_PLAN)
            +1 plan A 500 by +10, 500 by +40; +2 signed line 1; +17 ended line 1 | FIRST | +17 | -
            # a settlement, as long as it may be kept (D-6)
            +1 settled A for 600 by +10                        | FIRST | +10 | stopped (IN_SETTLEMENT)
            +1 settled A for 600 by +10                        | FIRST | +11 | -
            +1 settled A for 600 by +10; +2 withdrawn line 1   | FIRST | +4  | -
            # insolvent, with the lawyer, with the agency: and no longer when they are back
            +1 stands INSOLVENT                                | FIRST | +4  | stopped (INSOLVENT)
            +1 stands WITH_LAWYER                              | FIRST | +4  | stopped (WITH_LAWYER)
            +1 stands WITH_AGENCY                              | FIRST | +4  | stopped (WITH_AGENCY)
            +1 stands WITH_LAWYER; +2 stands NORMAL            | FIRST | +4  | -
            # one invoice that rests, and given up
            +1 rests A until +30                               | FIRST | +4  | stopped (INVOICE_HELD)
            +1 given up A                                      | FIRST | +4  | stopped (WRITTEN_OFF)
            """)
    void theseStandInTheWay(String history, ReminderLevel level, String today, String obstacles) {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", history);
        assertEquals(obstacles, told(known, level, Optional.empty(), Told.day(today)));
    }

    @Test
    void whatIsGivenUpOrNotToBeAskedForIsNotWrittenAbout() {
        var writtenOff = new Event.WrittenOff(Set.of(Told.invoice("A")), "perso", Told.day("+300"));
        assertEquals("stopped (WRITTEN_OFF)", told(with(writtenOff), "+3"));
        var silent = new Event.PolicyAssigned(Optional.empty(), Optional.of(ReadyPolicies.SILENT), "amico");
        assertEquals("stopped (NOT_CHASED)", told(with(silent), "+3"));
    }

    /// C-10, N2
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # never entered anything: shown, and no obstacle
            -   | +21 | -
            +14 | +21 | -
            +13 | +21 | payments of +13
            """)
    void oldPaymentsWaitForADecision(String seenOn, String today, String obstacles) {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "-");
        var seen = "-".equals(seenOn) ? Optional.<LocalDate>empty() : Optional.of(Told.day(seenOn));
        assertEquals(obstacles, told(known, ReminderLevel.FIRST, seen, Told.day(today)));
    }

    @Test
    void theOwnersStepWaitsForTheOwner() {
        var protectedOne =
                new Event.PolicyAssigned(Optional.empty(), Optional.of(ReadyPolicies.PROTECTED), "cliente storico");
        var known = with(protectedOne);
        assertEquals("not approved", told(known, ReminderLevel.THIRD, Optional.empty(), Told.day("+49")));
        assertEquals(
                "-",
                told(
                        and(known, Told.day("+48"), new Event.Approved(Step.THIRD_REMINDER)),
                        ReminderLevel.THIRD,
                        Optional.empty(),
                        Told.day("+49")));
    }

    /// Breaking a guard needs a reason, which is logged; it counts for that day and that step.
    @Test
    void whatAPersonWentOnAgainstNoLongerStandsInTheWayOfThatStepOnThatDay() {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "+3 FIRST A");
        var went = and(
                known,
                Told.day("+8"),
                new Event.WentOnAnyway(Guard.WRITTEN_TOO_SOON, Step.SECOND_REMINDER, "l’ha chiesto lui"));
        assertEquals("-", told(went, ReminderLevel.SECOND, Optional.empty(), Told.day("+8")));
        assertEquals("written on +3, from +18", told(went, ReminderLevel.THIRD, Optional.empty(), Told.day("+8")));
        assertEquals("written on +3, from +18", told(went, ReminderLevel.SECOND, Optional.empty(), Told.day("+9")));
    }

    private static CustomerCase with(Event event) {
        return and(Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "-"), Told.day("+0"), event);
    }

    private static CustomerCase and(CustomerCase known, LocalDate on, Event event) {
        var history = new ArrayList<>(known.history());
        history.add(new HistoryEntry(
                new HistoryId(history.size() + 1), known.customer(), on, Instant.EPOCH, "Marta", event));
        return new CustomerCase(known.customer(), known.kind(), known.items(), history);
    }

    private static String told(CustomerCase known, String today) {
        return told(known, ReminderLevel.FIRST, Optional.empty(), Told.day(today));
    }

    private static String told(CustomerCase known, ReminderLevel level, Optional<LocalDate> seenOn, LocalDate today) {
        List<Obstacle> obstacles = BeforeWriting.obstacles(Rulebook.DEFAULT, known, level, seenOn, today);
        return obstacles.isEmpty()
                ? "-"
                : obstacles.stream().map(BeforeWritingTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Obstacle obstacle) {
        return switch (obstacle) {
            case Obstacle.Held _ -> "held";
            case Obstacle.Promised _ -> "promised";
            case Obstacle.Stopped(var why) -> "stopped (" + why + ")";
            case Obstacle.JustWritten(var on, var from) ->
                "written on %s, from %s".formatted(Told.told(on), Told.told(from));
            case Obstacle.JustCalled(var on, var from) ->
                "called on %s, from %s".formatted(Told.told(on), Told.told(from));
            case Obstacle.DayOff(var from) -> "day off until " + Told.told(from);
            case Obstacle.NotApproved _ -> "not approved";
            case Obstacle.OldPayments(var seenOn) -> "payments of " + Told.told(seenOn);
        };
    }
}
