package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.followups.PolicyDraft.Answer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The standard policy while it is changed: −7 courtesy, +3 first reminder, +10 call, +18 second, +25 call, +35 third,
/// +50 notice, +70 change of route.
class PolicyDraftTest {

    private final PolicyDraft standard =
            new PolicyDraft(Rulebook.DEFAULT.find(ReadyPolicies.STANDARD).orElseThrow());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            COURTESY_CALL    |   1 | COURTESY_CALL -6
            COURTESY_CALL    |   7 | COURTESY_AFTER_DUE_DATE
            FIRST_REMINDER   |  -3 | NOT_LATE_YET
            FIRST_REMINDER   |  14 | FIRST_REMINDER +17
            # the day of the second reminder is passed over, and beyond it the order would be wrong
            FIRST_REMINDER   |  15 | OUT_OF_ORDER SECOND_REMINDER
            FIRST_REMINDER   |  30 | OUT_OF_ORDER SECOND_REMINDER
            # a call may change places with what is written
            FIRST_CALL       |   8 | FIRST_CALL +19
            FIRST_CALL       |  -7 | FIRST_CALL +2
            SECOND_CALL      |  50 | AFTER_CHANGE_OF_ROUTE CHANGE_OF_ROUTE
            CHANGE_OF_ROUTE  | -30 | AFTER_CHANGE_OF_ROUTE NOTICE_OF_DEFAULT
            CHANGE_OF_ROUTE  | 295 | CHANGE_OF_ROUTE +365
            CHANGE_OF_ROUTE  | 296 | TOO_FAR
            """)
    void aStepIsMovedAsFarAsItMay(Step step, int days, String becomes) {
        assertEquals(becomes, told(standard.nudge(step, days), step));
    }

    @Test
    void twoStepsOnOneDayAreRefusedWhenTheDayIsTyped() {
        var call = standard.rung(Step.FIRST_CALL).orElseThrow().at(Distance.after(18));
        assertEquals(new Answer.Refused(StepFlaw.SAME_DAY, Optional.of(Step.SECOND_REMINDER)), standard.put(call));
    }

    @Test
    void aLetterThatGoesNoWayIsRefused() {
        var rung = standard.rung(Step.FIRST_REMINDER).orElseThrow();
        var mute = new Rung(
                rung.step(), rung.distance(), 3, Set.of(), rung.firmness(), rung.template(), rung.interest(), false);
        assertEquals(new Answer.Refused(StepFlaw.NO_MEANS, Optional.empty()), standard.put(mute));
    }

    @Test
    void aStepThatWasTakenAwayComesBackOnItsUsualDay() {
        var without = changed(standard.remove(Step.THIRD_REMINDER));
        assertEquals(List.of(Step.THIRD_REMINDER), new PolicyDraft(without).missing());
        assertEquals(new Answer.Changed(standard.policy()), new PolicyDraft(without).add(Step.THIRD_REMINDER));
    }

    @Test
    void whereItsUsualDayIsTakenAStepComesAsNearAsItCan() {
        var without = new PolicyDraft(changed(standard.remove(Step.SECOND_CALL)));
        var third = without.rung(Step.THIRD_REMINDER).orElseThrow().at(Distance.after(25));
        var crowded = new PolicyDraft(changed(without.put(third)));
        assertEquals("SECOND_CALL +26", told(crowded.add(Step.SECOND_CALL), Step.SECOND_CALL));
    }

    @Test
    void theChangeOfRouteGoesOnlyWithTheLastStep() {
        assertEquals(
                new Answer.Refused(StepFlaw.CHANGE_OF_ROUTE_STAYS, Optional.empty()),
                standard.remove(Step.CHANGE_OF_ROUTE));
    }

    @Test
    void whoWasNotAskedAtAllGetsTheChangeOfRouteWithTheFirstStep() {
        var silent = new PolicyDraft(Rulebook.DEFAULT.find(ReadyPolicies.SILENT).orElseThrow());
        assertEquals(
                List.of(Step.FIRST_REMINDER, Step.CHANGE_OF_ROUTE),
                changed(silent.add(Step.FIRST_REMINDER)).rungs().stream()
                        .map(Rung::step)
                        .toList());
    }

    private static Policy changed(Answer answer) {
        return switch (answer) {
            case Answer.Changed(var policy) -> policy;
            case Answer.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static String told(Answer answer, Step step) {
        return switch (answer) {
            case Answer.Changed(var policy) ->
                policy.rungs().stream()
                        .filter(rung -> rung.step() == step)
                        .map(rung -> step + " %+d".formatted(rung.distance().offset()))
                        .collect(Collectors.joining());
            case Answer.Refused(var flaw, var other) ->
                flaw + other.map(in -> " " + in).orElse("");
        };
    }
}
