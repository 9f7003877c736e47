package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// One invoice that was due on Monday 2 March 2026, by each policy alone.
class RehearsalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            standard  | 1000 | FIRST_REMINDER 2026-03-05, CALL 2026-03-12, SECOND_REMINDER 2026-03-20, CALL 2026-03-27, THIRD_REMINDER 2026-04-07, NOTICE_OF_DEFAULT 2026-04-22, CHANGE_OF_ROUTE 2026-05-12
            # the threshold does not change the policy that is looked at
            standard  | 9000 | COURTESY_CALL 2026-02-23, FIRST_REMINDER 2026-03-05, CALL 2026-03-12, SECOND_REMINDER 2026-03-20, CALL 2026-03-27, THIRD_REMINDER 2026-04-07, NOTICE_OF_DEFAULT 2026-04-22, CHANGE_OF_ROUTE 2026-05-12
            consumer  | 1000 | FIRST_REMINDER 2026-03-09, SECOND_REMINDER 2026-03-27, NOTICE_OF_DEFAULT 2026-04-16, CHANGE_OF_ROUTE 2026-05-06
            none      | 1000 | -
            """)
    void everyStepFallsOnItsRealDay(String policy, String amount, String steps) {
        var named = Rulebook.DEFAULT.find(new PolicyName(policy)).orElseThrow();
        var foreseen = Rehearsal.of(
                named, Rulebook.DEFAULT, Told.items("A " + amount + " due 0").getFirst());
        assertEquals(
                steps,
                foreseen.isEmpty()
                        ? "-"
                        : foreseen.stream()
                                .map(one -> one.action() + " " + one.on())
                                .collect(Collectors.joining(", ")));
    }
}
