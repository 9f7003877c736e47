package app.puntuale.desktop.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.policies.TrialViewModel.Phase;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import java.util.ArrayDeque;
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

    /// Nothing waits for a trial: it is stopped between two customers, and one that was asked later wins.
    @Test
    void aLongTrialIsWatchedStoppedAndAskedForAnew() {
        var later = new ArrayDeque<Runnable>();
        var slow = new TrialViewModel(bench.model.draft(), bench.today, bench.room.desk(later::add));
        slow.start();
        later.remove().run();
        var running = (Phase.Running) slow.phase().get().orElseThrow();
        assertEquals(1, running.customers());
        slow.stop();
        later.remove().run();
        assertEquals(Optional.of(new Phase.Stopped()), slow.phase().get());

        slow.start();
        slow.start();
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals(Optional.of(new Phase.Told()), slow.phase().get());
        slow.start();
        slow.close();
        while (!later.isEmpty()) {
            later.remove().run();
        }
        assertEquals(Optional.empty(), slow.phase().get());
    }

    @Test
    void theTrialEndsWhenTheRulesAreKeptOrChangedAgain() {
        bench.form(Step.FIRST_REMINDER).days().text().set("4");
        bench.model.tryOut();
        bench.form(Step.FIRST_REMINDER).days().text().set("3");
        assertEquals(Optional.empty(), trial.phase().get());
        bench.model.tryOut();
        bench.form(Step.FIRST_REMINDER).days().text().set("2");
        bench.model.tryOut();
        bench.model.keep();
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
