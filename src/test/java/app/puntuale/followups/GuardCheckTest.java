package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Two to four messages, 15 to 20 days apart (C-1, N12).
class GuardCheckTest {

    static final List<Policy> READY = ReadyPolicies.ALL;

    private static final Policy STANDARD =
            Rulebook.DEFAULT.find(ReadyPolicies.STANDARD).orElseThrow();

    @ParameterizedTest
    @FieldSource("READY")
    void noReadyPolicyBreaksAGuard(Policy ready) {
        assertEquals(List.of(), GuardCheck.of(ready, Guards.DEFAULT));
    }

    @Test
    void aPolicyThatRemindsOnceIsTooShort() {
        assertEquals(
                List.of(new Advice(Guard.TOO_FEW_REMINDERS, Optional.empty(), 1, 2)),
                GuardCheck.of(
                        with(Step.FIRST_REMINDER, 30, Step.NOTICE_OF_DEFAULT, 50, Step.CHANGE_OF_ROUTE, 70),
                        Guards.DEFAULT));
    }

    @Test
    void messagesTooNearAndTooFarAreToldWithTheirDays() {
        assertEquals(
                List.of(
                        new Advice(Guard.WRITTEN_TOO_SOON, Optional.of(Step.SECOND_REMINDER), 2, 15),
                        new Advice(Guard.WRITTEN_TOO_LATE, Optional.of(Step.THIRD_REMINDER), 40, 20),
                        new Advice(Guard.CONTACT_TOO_SOON, Optional.of(Step.SECOND_REMINDER), 2, 3)),
                GuardCheck.of(
                        with(
                                Step.FIRST_REMINDER,
                                3,
                                Step.SECOND_REMINDER,
                                5,
                                Step.THIRD_REMINDER,
                                45,
                                Step.CHANGE_OF_ROUTE,
                                70),
                        Guards.DEFAULT));
    }

    @Test
    void moreThanTheMostMessagesAreTooMany() {
        var strict = new Guards(2, 3, 15, 20, 3, 15, 7, Guards.DEFAULT.workingDays(), CallTimes.DECENT);
        assertEquals(
                List.of(new Advice(Guard.TOO_MANY_REMINDERS, Optional.empty(), 4, 3)), GuardCheck.of(STANDARD, strict));
    }

    /// A policy of steps and the days after the due date on which they are taken.
    static Policy with(Object... steps) {
        var rungs = new ArrayList<Rung>();
        for (var i = 0; i < steps.length; i += 2) {
            rungs.add(rung((Step) steps[i], (int) steps[i + 1]));
        }
        return new Policy(new PolicyName("prova"), "", rungs, Optional.empty());
    }

    private static Rung rung(Step step, int days) {
        var usual = STANDARD.rungs().stream()
                .filter(rung -> rung.step() == step)
                .findFirst()
                .orElseThrow();
        return new Rung(
                step,
                Distance.after(days),
                usual.daysSincePrevious(),
                usual.means(),
                usual.firmness(),
                usual.template(),
                usual.interest(),
                usual.needsApproval());
    }
}
