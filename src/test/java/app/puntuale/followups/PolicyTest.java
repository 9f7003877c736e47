package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PolicyTest {

    private static final Policy POLICY = Policy.DEFAULT;

    @Test
    void aLaneRisesAndEndsWithAPersonsDecision() {
        var change = new Rung(Step.CHANGE_OF_ROUTE, 70);

        Stream.of(
                        List.<Rung>of(),
                        List.of(new Rung(Step.FIRST_REMINDER, 3)),
                        List.of(new Rung(Step.FIRST_REMINDER, 3), new Rung(Step.SECOND_REMINDER, 3), change),
                        List.of(new Rung(Step.SECOND_REMINDER, 3), new Rung(Step.FIRST_REMINDER, 18), change))
                .forEach(lane -> assertThrows(IllegalArgumentException.class, () -> with(lane), lane::toString));
    }

    /// RULES C-1: at least 2 and at most 4 in writing, every 15 to 20 days.
    @Test
    void bothLanesKeepToTheGoodPractice() {
        Stream.of(POLICY.normal(), POLICY.fast()).forEach(lane -> {
            var written = lane.stream()
                    .filter(rung -> rung.step().level().isPresent())
                    .mapToInt(Rung::days)
                    .toArray();
            var gaps = IntStream.range(1, written.length)
                    .map(i -> written[i] - written[i - 1])
                    .boxed()
                    .toList();
            assertEquals(
                    List.of(),
                    gaps.stream()
                            .filter(Predicate.not(gap -> gap >= 15 && gap <= 20))
                            .toList());
            assertEquals(
                    List.of(),
                    Stream.of(written.length)
                            .filter(count -> count < 3 || count > 4)
                            .toList());
        });
    }

    private static Policy with(List<Rung> lane) {
        return new Policy(lane, POLICY.fast(), POLICY.threshold(), 15, 3, 2, POLICY.workingDays());
    }
}
