package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// N15
class CauseTest {

    /// C-5, C-7, C-11
    /// PEERS N15.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            FORGOTTEN            | [GENTLE_REMINDER]
            DISORGANISED         | [SEND_STATEMENT, CALL_BEFORE_DUE_DATE]
            OPPORTUNISM          | [FASTER_POLICY, CLAIM_INTEREST, STOP_SUPPLY]
            DISPUTE              | [ANSWER_DISPUTE, ASK_UNDISPUTED]
            OUR_ERROR            | [PUT_RIGHT]
            TEMPORARY_DIFFICULTY | [OFFER_PLAN]
            LASTING_DIFFICULTY   | [CLAIM_EARLY, STOP_SUPPLY]
            UNTRACEABLE          | [CHECK_ADDRESS]
            """)
    void eachCauseSuggestsAStrategy(Cause cause, String strategy) {
        assertEquals(strategy, cause.strategy().toString());
    }

    @Test
    void theCauseThatWasNotedLastIsTheOneThatCounts() {
        var known = Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "+3 caused FORGOTTEN; +9 caused OPPORTUNISM");

        assertEquals(Optional.of(new NotedCause(Cause.OPPORTUNISM, "si vede", Told.day("+9"))), NotedCause.of(known));
        assertEquals(Optional.empty(), NotedCause.of(Told.aCase(CustomerKind.COMPANY, "A 1000 due 0", "-")));
    }

    @Test
    void onlyOurErrorAndWhoCannotBeFoundAreTasksOfOurOwn() {
        assertEquals(
                List.of(Move.PUT_RIGHT, Move.CHECK_ADDRESS),
                List.of(Move.values()).stream().filter(Move::isOurs).toList());
    }
}
