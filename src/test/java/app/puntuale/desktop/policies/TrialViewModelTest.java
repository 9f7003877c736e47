package app.puntuale.desktop.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.policies.TrialViewModel.Phase;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// 1.7: who would get what and when, against today's rules, before anything is kept. 3,000 euro are late since 2 March
/// 2026; 900 more fall due on the 20th; today is the 12th.
class TrialViewModelTest {

    private final RulesBench bench = new RulesBench();
    private final TrialViewModel trial = bench.model.trial();

    @Test
    void onlyWhatChangesIsShownAndTheRestIsAClickAway() {
        bench.form(Step.FIRST_REMINDER).days().text().set("12");
        bench.model.tryOut();
        assertEquals(Optional.of(new Phase.Told()), trial.phase().get());
        assertEquals("2026-03-12 FIRST_CALL Moved[from=2026-03-16]", told().getFirst(), "now the call comes first");
        trial.onlyChanges().set(false);
        assertTrue(trial.lines().size() >= trial.changes());
        assertEquals(trial.inAll(), trial.lines().size());
    }

    @Test
    void theThresholdIsTriedToo() {
        bench.model.limits().threshold().text().set("1000");
        bench.model.tryOut();
        assertEquals("2026-03-12 FIRST_REMINDER Same[]", trialOfEverything().getFirst());
        assertTrue(trial.changes() > 0);
        assertEquals(Rulebook.DEFAULT, bench.rules.current(), "nothing was kept");
    }

    @Test
    void unchangedRulesAreToldWhole() {
        bench.model.tryOut();
        assertEquals(0, trial.changes());
        assertEquals(trial.inAll(), trial.lines().size());
    }

    @Test
    void anotherHorizonIsTriedAtOnce() {
        bench.model.tryOut();
        var inThirty = trial.inAll();
        trial.days().set(90);
        assertTrue(trial.inAll() > inThirty);
        trial.close();
        assertEquals(Optional.empty(), trial.phase().get());
    }

    @Test
    void whatDoesNotFitIsMendedBeforeItIsTried() {
        bench.form(Step.FIRST_REMINDER).days().text().set("tre");
        bench.model.tryOut();
        assertEquals(Optional.empty(), trial.phase().get());
        assertEquals(List.of("1° sollecito"), bench.model.unsound().get());
    }

    private List<String> trialOfEverything() {
        trial.onlyChanges().set(false);
        return told();
    }

    private List<String> told() {
        return trial.lines().stream()
                .map(line -> line.foreseen().on() + " " + line.foreseen().step() + " " + line.change())
                .toList();
    }
}
