package app.puntuale.desktop.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Distance;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The steps on their axis.
class LadderViewModelTest {

    private final RulesBench bench = new RulesBench();
    private final LadderViewModel ladder = bench.model.ladder();

    @Test
    void theFasterPolicyStandsBelowTheOneThatIsLookedAt() {
        assertEquals(
                List.of(ReadyPolicies.STANDARD, ReadyPolicies.LARGE),
                ladder.lanes().stream().map(Policy::name).toList());
        ladder.policy().set(ReadyPolicies.CONSUMER);
        assertEquals(
                List.of(ReadyPolicies.CONSUMER),
                ladder.lanes().stream().map(Policy::name).toList());
    }

    @Test
    void theArrowsMoveAStepAndItsFieldFollows() {
        var form = bench.form(Step.SECOND_REMINDER);
        ladder.nudge(RulesBench.standard(Step.SECOND_REMINDER), -1);
        assertEquals("17", form.days().text().get());
        ladder.nudge(RulesBench.standard(Step.SECOND_REMINDER), 5);
        assertEquals("22", form.days().text().get());
        assertEquals(Distance.after(22), bench.rung(Step.SECOND_REMINDER).distance());
    }

    @Test
    void theHandSaysMoreThanWhatWasTypedWrongly() {
        var form = bench.form(Step.SECOND_REMINDER);
        form.days().text().set("tre");
        ladder.nudge(RulesBench.standard(Step.SECOND_REMINDER), 1);
        assertEquals("19", form.days().text().get());
        assertTrue(form.isSound());
    }

    @Test
    void aStepThatMayNotGoThereStaysAndSaysWhy() {
        var before = bench.draft();
        ladder.drag(RulesBench.standard(Step.FIRST_REMINDER), 40);
        assertEquals(before, bench.draft());
        assertEquals(
                "Gli scritti diventano via via più fermi: questo passo non può scavalcare «2° sollecito».",
                ladder.remark().get());
        ladder.drag(RulesBench.standard(Step.FIRST_REMINDER), 5);
        assertEquals(Distance.after(5), bench.rung(Step.FIRST_REMINDER).distance());
        assertEquals("", ladder.remark().get());
    }

    @Test
    void aStepIsTakenAwayAndComesBack() {
        ladder.remove(RulesBench.standard(Step.THIRD_REMINDER));
        assertEquals(List.of(Step.THIRD_REMINDER), ladder.missing());
        bench.room.toasts.undo();
        assertEquals(List.of(), ladder.missing());
        ladder.remove(RulesBench.standard(Step.THIRD_REMINDER));
        ladder.add(Step.THIRD_REMINDER);
        assertTrue(ladder.isChosen(RulesBench.standard(Step.THIRD_REMINDER)));
        assertFalse(bench.model.isChanged().get());
    }

    @Test
    void aPolicyThatAsksNobodyHasNoStepToChoose() {
        ladder.policy().set(ReadyPolicies.SILENT);
        assertTrue(ladder.chosen().get().isEmpty());
        ladder.add(Step.FIRST_CALL);
        assertTrue(ladder.isChosen(new Spot(ReadyPolicies.SILENT, Step.FIRST_CALL)));
    }

    @Test
    void theAdvisedPolicyComesBackAndMayBeUndone() {
        assertFalse(ladder.shelf().mayBeRestored());
        ladder.nudge(RulesBench.standard(Step.SECOND_REMINDER), 2);
        var changed = bench.draft();
        assertTrue(ladder.shelf().mayBeRestored());
        ladder.shelf().restore();
        assertEquals(Rulebook.DEFAULT.find(ReadyPolicies.STANDARD).orElseThrow(), bench.draft());
        assertEquals("18", bench.form(Step.SECOND_REMINDER).days().text().get());
        bench.room.toasts.undo();
        assertEquals(changed, bench.draft());
    }

    @Test
    void aPolicyOfTheFirmsOwnIsMadeFromAnotherAndDoneAwayWith() {
        assertEquals(Optional.of("Le dia un nome."), ladder.shelf().copyAs(" ", ""));
        assertEquals(
                Optional.of("C’è già una politica con questo nome."),
                ladder.shelf().copyAs("consumatore", ""));
        assertEquals(Optional.empty(), ladder.shelf().copyAs("La nostra", "Clienti dell’estero."));
        var ours = new PolicyName("La nostra");
        assertEquals(ours, ladder.policy().get());
        assertEquals(bench.draft().rungs(), bench.model.draft().policy(ours).rungs());
        assertFalse(ladder.shelf().mayBeRestored());

        bench.model.kinds().policy(CustomerKind.COMPANY).set(ours);
        assertFalse(ladder.shelf().mayBeDeleted(), "companies are asked by it");
        bench.model.kinds().policy(CustomerKind.COMPANY).set(ReadyPolicies.STANDARD);
        ladder.shelf().delete();
        assertEquals(ReadyPolicies.STANDARD, ladder.policy().get());
        assertFalse(bench.model.isChanged().get());
        bench.room.toasts.undo();
        assertEquals(ours, ladder.policy().get());
    }
}
