package app.puntuale.desktop.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.Distance;
import app.puntuale.followups.Distance.Side;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Means;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Step;
import app.puntuale.followups.Template;
import app.puntuale.interest.InterestUse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The editor of a step: number of days and words for the side, never a signed number (C-1).
class StepFormTest {

    private final RulesBench bench = new RulesBench();

    @Test
    void everythingThatIsChosenIsInTheDraftAtOnce() {
        var form = bench.form(Step.SECOND_REMINDER);
        form.days().text().set("20");
        form.rest().text().set("5");
        form.means().set(Set.of(Means.PEC));
        form.firmness().set(Firmness.FIRM);
        form.template().set(Template.THIRD_REMINDER);
        form.interest().set(InterestUse.CALCULATED);
        form.approval().set(true);
        assertEquals(
                new Rung(
                        Step.SECOND_REMINDER,
                        Distance.after(20),
                        5,
                        Set.of(Means.PEC),
                        Firmness.FIRM,
                        Template.THIRD_REMINDER,
                        InterestUse.CALCULATED,
                        true),
                bench.rung(Step.SECOND_REMINDER));
        assertEquals(
                new Hint(Tone.NEUTRAL, "17 giorni dopo: 1° sollecito"),
                form.days().hint().get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SECOND_REMINDER | tre | Scriva un numero intero da 0 a 365.
            SECOND_REMINDER | -18 | Scriva un numero intero da 0 a 365.
            SECOND_REMINDER | 25  | Quel giorno c’è già un passo: 2ª telefonata.
            SECOND_REMINDER | 40  | Gli scritti diventano via via più fermi: questo passo non può scavalcare «3° sollecito».
            SECOND_REMINDER | 0   | Si sollecita dal giorno dopo la scadenza.
            SECOND_CALL     | 90  | Il cambio di rotta è sempre l’ultimo passo.
            """)
    void whatDoesNotFitIsToldAtTheFieldAndChangesNothing(Step step, String typed, String sentence) {
        var before = bench.draft();
        var form = bench.form(step);
        form.days().text().set(typed);
        assertEquals(new Hint(Tone.DANGER, sentence), form.days().hint().get());
        assertEquals(before, bench.draft());
        assertFalse(form.isSound());
    }

    @Test
    void nothingTypedIsLostWhileAnotherStepIsLookedAt() {
        bench.form(Step.SECOND_REMINDER).days().text().set("tre");
        bench.form(Step.FIRST_CALL).days().text().set("11");
        var again = bench.form(Step.SECOND_REMINDER);
        assertEquals("tre", again.days().text().get());
        again.firmness().set(Firmness.FIRM);
        assertEquals("tre", again.days().text().get());
    }

    @Test
    void whatDidNotFitIsTakenAsSoonAsItDoes() {
        var second = bench.form(Step.SECOND_REMINDER);
        second.days().text().set("40");
        bench.form(Step.THIRD_REMINDER).days().text().set("45");
        assertTrue(second.isSound());
        assertEquals(Distance.after(40), bench.rung(Step.SECOND_REMINDER).distance());
    }

    @Test
    void onlyTheCourtesyCallComesBeforeTheDueDate() {
        var reminder = bench.form(Step.FIRST_REMINDER);
        reminder.side().set(Side.BEFORE);
        assertEquals(
                new Hint(Tone.DANGER, "Si sollecita dal giorno dopo la scadenza."),
                reminder.days().hint().get());
        var call = bench.form(Step.COURTESY_CALL);
        call.days().text().set("10");
        assertEquals(Distance.before(10), bench.rung(Step.COURTESY_CALL).distance());
        call.side().set(Side.AFTER);
        assertEquals(
                new Hint(Tone.DANGER, "La chiamata di cortesia si fa prima della scadenza."),
                call.days().hint().get());
    }

    @Test
    void whatIsWrittenGoesAtLeastOneWay() {
        var form = bench.form(Step.FIRST_REMINDER);
        form.means().set(Set.of());
        assertEquals(
                new Hint(Tone.DANGER, "Scelga almeno un modo."),
                form.meansHint().get());
        assertEquals(
                Set.of(Means.EMAIL, Means.PEC, Means.LETTER),
                bench.rung(Step.FIRST_REMINDER).means());
    }

    @Test
    void theNoticeGoesOnlyByWaysThatCanBeProved() {
        assertEquals(
                Set.of(Means.PEC, Means.LETTER),
                bench.form(Step.NOTICE_OF_DEFAULT).offeredMeans());
        assertEquals(Set.of(Means.CALL), bench.form(Step.FIRST_CALL).offeredMeans());
    }
}
