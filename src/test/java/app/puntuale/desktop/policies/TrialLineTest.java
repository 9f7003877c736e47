package app.puntuale.desktop.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.policies.TrialLine.Change;
import app.puntuale.followups.Action;
import app.puntuale.followups.Foreseen;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Step;
import app.puntuale.followups.Track;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// 1.7: what a change of the rules changes, a line each.
class TrialLineTest {

    private static final CustomerId CUSTOMER = new CustomerId(1);

    @Test
    void anotherStepOfTheLadderIsNoDifferenceToWhatIsNoStep() {
        for (var action : List.of(Action.SEND_COPY, Action.CHECK_PAYMENT, Action.STOP_PRESCRIPTION)) {
            assertEquals(
                    List.of(new Change.Same()),
                    changes(
                            List.of(foreseen("2026-12-05", action, Step.FIRST_CALL)),
                            List.of(foreseen("2026-12-05", action, Step.SECOND_REMINDER))),
                    action.name());
        }
    }

    @Test
    void aCopySentOnAnotherDayIsMovedWhateverStepComesNext() {
        assertEquals(
                List.of(new Change.Moved(LocalDate.parse("2026-12-03"))),
                changes(
                        List.of(foreseen("2026-12-03", Action.SEND_COPY, Step.FIRST_CALL)),
                        List.of(foreseen("2026-12-05", Action.SEND_COPY, Step.SECOND_REMINDER))));
    }

    @Test
    void theFirstCallInThePlaceOfTheSecondSaysWhichItWas() {
        assertEquals(
                List.of(new Change.Otherwise(Step.SECOND_CALL)),
                changes(
                        List.of(foreseen("2026-12-05", Action.CALL, Step.SECOND_CALL)),
                        List.of(foreseen("2026-12-05", Action.CALL, Step.FIRST_CALL))));
    }

    private static List<Change> changes(List<Foreseen> before, List<Foreseen> after) {
        return TrialLine.of(before, after, Map.of(CUSTOMER, "Trebisonda S.r.l.")).stream()
                .map(TrialLine::change)
                .toList();
    }

    private static Foreseen foreseen(String on, Action action, Step step) {
        var track = new Track(ReadyPolicies.STANDARD, Track.Why.ITS_KIND);
        return new Foreseen(
                LocalDate.parse(on), CUSTOMER, action, step, track, Amounts.of(List.of(Money.of("100.00"))));
    }
}
