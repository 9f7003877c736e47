package app.puntuale.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Manner;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Step;
import app.puntuale.followups.Template;
import app.puntuale.interest.InterestUse;
import app.puntuale.interest.Rates;
import app.puntuale.letters.FilingAnswer.Filed;
import app.puntuale.letters.LetterAnswer.Ready;
import app.puntuale.texts.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The policy chooses the words of a letter and of its e-mail; a person has the last one. The level is what is counted,
/// whatever it says.
class WordsOfAStepTest {

    /// Prints nothing but the words.
    private static final Printer PRINTER =
            letter -> Content.of(letter.toString().getBytes(StandardCharsets.UTF_8));

    private final Valdombra firm = new Valdombra()
            .invoice("22/2026", "2026-01-07", "2026-02-06", "1000.00")
            .reminded("2026-02-11", ReminderLevel.FIRST);

    @Test
    void aSecondStepSpeaksAsTheThirdWhereThePolicyWantsIt() {
        secondStepSpeaks(Template.THIRD_REMINDER, Firmness.FIRM, InterestUse.MENTIONED);
        var ready = ready(usual());
        assertEquals(
                "Richiesta di pagamento della fattura 22/2026", ready.letter().subject());
        assertEquals("Fattura 22/2026: richiesta di pagamento", ready.note().subject());
        for (var text : List.of(ready.letter().toString(), ready.note().text())) {
            assertTrue(text.contains("richiesta formale prevista dall’art. 1219"), text);
        }
    }

    @Test
    void andIsStillCountedAsTheSecond() {
        secondStepSpeaks(Template.THIRD_REMINDER, Firmness.FIRM, InterestUse.MENTIONED);
        var filed = assertInstanceOf(
                Filed.class, desk().file(Valdombra.CUSTOMER, ReminderLevel.SECOND, usual(), Valdombra.TODAY));
        desk().left(filed, Channel.LETTER, Valdombra.TODAY);
        assertTrue(new String(filed.pdf().content().bytes(), StandardCharsets.UTF_8).contains("art. 1219"));
        assertEquals(
                List.of(ReminderLevel.FIRST, ReminderLevel.SECOND),
                firm.archive.history.stream()
                        .map(entry -> entry.event())
                        .filter(Event.Written.class::isInstance)
                        .map(event -> ((Event.Written) event).level())
                        .toList());
    }

    @Test
    @DisplayName("C-2: how firmly a step speaks is another matter than what it says")
    void theToneIsHeardInWhatIsAsked() {
        secondStepSpeaks(Template.SECOND_REMINDER, Firmness.KIND, InterestUse.NONE);
        assertTrue(ready(usual()).note().text().contains("Potete versare €\u00a01.000,00 entro"));
        secondStepSpeaks(Template.SECOND_REMINDER, Firmness.DECIDED, InterestUse.NONE);
        assertTrue(ready(usual()).note().text().contains("Vi chiediamo di versare €\u00a01.000,00 entro"));
        secondStepSpeaks(Template.SECOND_REMINDER, Firmness.FIRM, InterestUse.NONE);
        var firmest = ready(usual()).note().text();
        assertTrue(firmest.contains("Vi invitiamo a versare €\u00a01.000,00 entro"), firmest);
        assertTrue(firmest.contains("non ne vediamo ancora il pagamento"), firmest);
        assertTrue(firmest.contains("Cordiali saluti,"), firmest);
    }

    @Test
    @DisplayName("PEERS 4: a customer to be treated with care hears nothing of interest before the third")
    void whoIsTreatedWithCareIsNotToldOfInterestAtFirst() {
        firm.happened(
                "2026-02-06",
                new Event.PolicyAssigned(Optional.empty(), Optional.of(ReadyPolicies.PROTECTED), "cliente storico"));
        for (var level : List.of(ReminderLevel.FIRST, ReminderLevel.SECOND)) {
            var text = ready(level, usual(level)).letter().toString();
            assertFalse(text.contains("interess") || text.contains("231") || text.contains("40,00"), text);
        }
        var third =
                ready(ReminderLevel.THIRD, usual(ReminderLevel.THIRD)).letter().toString();
        assertTrue(third.contains("maturano gli interessi di mora"), third);
    }

    @ParameterizedTest
    @EnumSource(ReminderLevel.class)
    @DisplayName("A-2: by whatever policy, no consumer is told of EUR 40 or of the rate of the Act")
    void aConsumerIsNeverToldOfTheAct(ReminderLevel level) {
        firm.owedBy("Giulia Fontanarosa", CustomerKind.CONSUMER);
        for (var policy : List.of(ReadyPolicies.STANDARD, ReadyPolicies.LARGE, ReadyPolicies.PUBLIC_BODY)) {
            firm.happened("2026-02-06", new Event.PolicyAssigned(Optional.empty(), Optional.of(policy), "così"));
            var ready = ready(level, usual(level));
            var text = ready.letter() + ready.note().text();
            assertFalse(text.contains("231") || text.contains("40,00") || text.contains("10,15"), text);
        }
    }

    @Test
    void whatAPersonChoosesOnThePageWins() {
        secondStepSpeaks(Template.THIRD_REMINDER, Firmness.FIRM, InterestUse.CALCULATED);
        var chosen = usual().with(new Manner(ReminderLevel.FIRST, Firmness.KIND, InterestUse.NONE));
        var text = ready(chosen).letter().toString();
        assertTrue(text.contains("probabilmente è solo una dimenticanza"), text);
        assertTrue(text.contains("Potete versare"), text);
        assertFalse(text.contains("interessi di mora"), text);
    }

    @Test
    @DisplayName("B-2: a notice of default stays one, whatever words are wanted")
    void noChoiceMakesANoticeReadLikeAReminder() {
        var chosen = usual(ReminderLevel.NOTICE).with(new Manner(ReminderLevel.FIRST, Firmness.KIND, InterestUse.NONE));
        var text = ready(ReminderLevel.NOTICE, chosen).letter().toString();
        assertTrue(text.contains("Vi costituiamo formalmente in mora"), text);
        var reminder = usual().with(usual().manner().withWords(ReminderLevel.NOTICE));
        assertFalse(ready(reminder).letter().toString().contains("costituiamo"));
    }

    @Test
    void inEnglishItSpeaksInTheSameManner() {
        secondStepSpeaks(Template.THIRD_REMINDER, Firmness.KIND, InterestUse.NONE);
        var note = ready(usual().in(Language.ENGLISH)).note();
        assertEquals("Invoice 22/2026: request for payment", note.subject());
        assertTrue(note.text().contains("Could you pay €\u00a01.000,00 by"), note.text());
    }

    private void secondStepSpeaks(Template template, Firmness firmness, InterestUse interest) {
        var standard = ReadyPolicies.ALL.getFirst();
        var rungs = standard.rungs().stream()
                .map(rung -> rung.step() == Step.SECOND_REMINDER
                        ? new Rung(
                                rung.step(),
                                rung.distance(),
                                rung.daysSincePrevious(),
                                rung.means(),
                                firmness,
                                template,
                                interest,
                                false)
                        : rung)
                .toList();
        firm.archive.rules.keep(
                Rulebook.DEFAULT.with(new Policy(new PolicyName("standard"), "", rungs, standard.faster())));
    }

    private LetterDesk desk() {
        return new LetterDesk(firm.archive.shelves(), PRINTER, Rates.shipped());
    }

    private LetterChoices usual() {
        return usual(ReminderLevel.SECOND);
    }

    private LetterChoices usual(ReminderLevel level) {
        return desk().usualChoices(Valdombra.CUSTOMER, level, Valdombra.TODAY);
    }

    private Ready ready(LetterChoices choices) {
        return ready(ReminderLevel.SECOND, choices);
    }

    private Ready ready(ReminderLevel level, LetterChoices choices) {
        var answer = desk().preview(Valdombra.CUSTOMER, level, choices, Valdombra.TODAY);
        return assertInstanceOf(Ready.class, answer, answer::toString);
    }
}
