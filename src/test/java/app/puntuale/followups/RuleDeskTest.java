package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.paper.PaperRules;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Breaking a guard needs a reason, which is kept.
class RuleDeskTest {

    private static final Policy HASTY =
            GuardCheckTest.with(Step.FIRST_REMINDER, 3, Step.SECOND_REMINDER, 10, Step.CHANGE_OF_ROUTE, 30);
    private static final RuleDesk.Against TOO_SOON = new RuleDesk.Against(
            List.of(new Advice(Guard.WRITTEN_TOO_SOON, Optional.of(Step.SECOND_REMINDER), 7, 15)), List.of());

    private final PaperRules rules = new PaperRules();
    private final RuleDesk desk = new RuleDesk(rules, new PaperFirm());

    @Test
    void aPolicyThatBreaksAGuardIsNotKeptWithoutAReason() {
        assertEquals(new RuleDesk.Answer.NeedsReason(TOO_SOON), desk.keep(Rulebook.DEFAULT.with(HASTY), " "));
        assertEquals(Rulebook.DEFAULT, desk.current());
        assertEquals(List.of(), rules.waivers());
    }

    @Test
    void withAReasonItIsKeptAndTheReasonToo() {
        var changed = Rulebook.DEFAULT.with(HASTY);
        assertEquals(new RuleDesk.Answer.Kept(changed, TOO_SOON), desk.keep(changed, "merce deperibile"));
        assertEquals(changed, desk.current());
        assertEquals(
                List.of(new Waiver(
                        Optional.of(HASTY.name()), Guard.WRITTEN_TOO_SOON, "merce deperibile", "Marta", Instant.EPOCH)),
                rules.waivers());
    }

    @Test
    void whatWasKeptBeforeNeedsNoReasonAgain() {
        var changed = Rulebook.DEFAULT.with(HASTY);
        desk.keep(changed, "merce deperibile");
        var next = changed.withThreshold(Money.of("900.00"));
        assertEquals(new RuleDesk.Answer.Kept(next, RuleDesk.Against.NOTHING), desk.keep(next, ""));
    }

    /// C-1, C-17: the guards themselves are advice too.
    @Test
    void aGuardThatIsLoosenedAsksForAReasonAndKeepsIt() {
        var evenings = new CallTimes(LocalTime.of(8, 30), LocalTime.of(22, 0), Optional.empty());
        var changed = Rulebook.DEFAULT.with(Guards.DEFAULT.with(evenings));
        var against = new RuleDesk.Against(List.of(), List.of(Guard.CALL_HOURS));
        assertEquals(new RuleDesk.Answer.NeedsReason(against), desk.keep(changed, ""));
        assertEquals(new RuleDesk.Answer.Kept(changed, against), desk.keep(changed, "clienti che aprono di sera"));
        assertEquals(
                List.of(new Waiver(
                        Optional.empty(), Guard.CALL_HOURS, "clienti che aprono di sera", "Marta", Instant.EPOCH)),
                rules.waivers());
    }

    @Test
    void stricterGuardsNeedNoReason() {
        var strict = new Guards(2, 3, 18, 20, 5, 15, 3, Guards.DEFAULT.workingDays(), CallTimes.DECENT);
        var changed = Rulebook.DEFAULT.with(strict);
        assertEquals(new RuleDesk.Answer.Kept(changed, RuleDesk.Against.NOTHING), desk.keep(changed, ""));
    }
}
