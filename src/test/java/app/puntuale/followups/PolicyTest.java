package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.interest.InterestUse;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final LocalDate DUE = LocalDate.parse("2026-03-02");

    @Test
    void aPolicyRisesAndEndsWithAPersonsDecision() {
        var change = rung(Step.CHANGE_OF_ROUTE, 70);
        Stream.of(
                        List.of(rung(Step.FIRST_REMINDER, 3)),
                        List.of(rung(Step.FIRST_REMINDER, 3), rung(Step.SECOND_REMINDER, 3), change),
                        List.of(rung(Step.FIRST_REMINDER, 3), rung(Step.FIRST_REMINDER, 18), change),
                        List.of(rung(Step.SECOND_REMINDER, 3), rung(Step.FIRST_REMINDER, 18), change))
                .forEach(rungs -> assertThrows(IllegalArgumentException.class, () -> policy(rungs), rungs::toString));
    }

    @Test
    void aCallMayComeBeforeTheFirstLetter() {
        var rungs = List.of(
                new Rung(
                        Step.FIRST_CALL,
                        Distance.after(3),
                        3,
                        Set.of(Means.CALL),
                        Firmness.KIND,
                        Template.CALL_SCRIPT,
                        InterestUse.NONE,
                        false),
                rung(Step.FIRST_REMINDER, 10),
                rung(Step.CHANGE_OF_ROUTE, 30));
        assertEquals(rungs, policy(rungs).rungs());
    }

    /// Dolibarr once sent letters sixty days early because of a sign (PEERS 7, U30).
    @Test
    void daysAreBeforeOrAfterTheDueDateAndNeverSigned() {
        assertEquals(DUE.minusDays(7), Distance.before(7).from(DUE));
        assertEquals(DUE.plusDays(7), Distance.after(7).from(DUE));
        assertThrows(IllegalArgumentException.class, () -> Distance.after(-7));
        assertTrue(Distance.before(7).compareTo(Distance.after(3)) < 0);
    }

    /// RULES C-1: at least 2 and at most 4 in writing, every 15 to 20 days.
    @Test
    void everyReadyPolicyKeepsToTheGoodPractice() {
        ReadyPolicies.ALL.stream().filter(Predicate.not(Policy::isSilent)).forEach(policy -> {
            var days = policy.written().stream()
                    .mapToLong(
                            rung -> ChronoUnit.DAYS.between(DUE, rung.distance().from(DUE)))
                    .toArray();
            var gaps = IntStream.range(1, days.length)
                    .mapToObj(i -> days[i] - days[i - 1])
                    .toList();
            assertTrue(
                    gaps.stream().allMatch(gap -> gap >= 15 && gap <= 20),
                    () -> policy.name() + " writes every " + gaps + " days");
            assertTrue(days.length >= 3 && days.length <= 4, () -> policy.name() + " writes " + days.length + " times");
        });
    }

    private static Policy policy(List<Rung> rungs) {
        return new Policy(new PolicyName("prova"), "", rungs, Optional.empty());
    }

    private static Rung rung(Step step, int after) {
        var means = step == Step.CHANGE_OF_ROUTE ? Set.<Means>of() : Set.of(Means.EMAIL);
        return new Rung(
                step, Distance.after(after), 3, means, Firmness.KIND, Template.of(step), InterestUse.NONE, false);
    }
}
