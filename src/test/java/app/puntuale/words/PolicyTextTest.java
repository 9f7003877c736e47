package app.puntuale.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.followups.Distance;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Rung;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/// A policy is a text in words: before and after the due date, never a signed number (PEERS 7, DO #30771).
class PolicyTextTest {

    static final List<Policy> READY = ReadyPolicies.ALL;

    /// As Notepad writes it.
    @Test
    void aFileMayBeginWithAByteOrderMark() {
        var policy = ReadyPolicies.ALL.getFirst();
        var text = PolicyText.write(policy, Texts.in(Language.ITALIAN));
        assertEquals(new PolicyReading.Read(policy), PolicyText.read("\uFEFF" + text));
    }

    @ParameterizedTest
    @FieldSource("READY")
    void everyPolicyComesBackFromItsTextInBothLanguages(Policy policy) {
        for (var language : Language.values()) {
            assertEquals(new PolicyReading.Read(policy), PolicyText.read(PolicyText.write(policy, Texts.in(language))));
        }
    }

    @Test
    void theStandardPolicyReadsLikeThis() {
        var standard = Rulebook.DEFAULT.find(ReadyPolicies.STANDARD).orElseThrow();
        assertEquals("""
                politica: standard
                più veloce: large
                7 giorni prima: telefonata di cortesia, tono cortese
                3 giorni dopo: primo sollecito, e-mail, PEC, lettera, tono cortese, senza interessi
                10 giorni dopo: prima telefonata, tono cortese
                18 giorni dopo: secondo sollecito, e-mail, PEC, lettera, tono deciso, interessi ricordati
                25 giorni dopo: seconda telefonata, tono deciso
                35 giorni dopo: terzo sollecito, e-mail, PEC, lettera, tono fermo, interessi calcolati
                50 giorni dopo: messa in mora, PEC, lettera, tono fermo, interessi calcolati
                70 giorni dopo: cambio di rotta
                """, PolicyText.write(standard, Texts.in(Language.ITALIAN)));
    }

    @Test
    void whatIsNotSaidIsAsUsual() {
        var read = PolicyText.read("""
                # la politica dei clienti esteri
                Politica: Estero
                per chi: Clienti fuori dall’Italia.

                5 giorni dopo: primo sollecito
                25 days after: second reminder, almeno 5 giorni dal contatto precedente, con il si' del titolare
                60 giorni dopo: cambio di rotta
                """.replace("si' del", "sì del"));
        assertEquals("Read", read.getClass().getSimpleName());
        var policy = ((PolicyReading.Read) read).policy();
        assertEquals(new PolicyName("Estero"), policy.name());
        assertEquals("Clienti fuori dall’Italia.", policy.purpose());
        assertEquals(Optional.empty(), policy.faster());
        assertEquals(
                List.of(Distance.after(5), Distance.after(25), Distance.after(60)),
                policy.rungs().stream().map(Rung::distance).toList());
        assertEquals(5, policy.rungs().get(1).daysSincePrevious());
        assertEquals(true, policy.rungs().get(1).needsApproval());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -3 giorni: primo sollecito                 | Riga 2: «-3 giorni: primo sollecito» non dice quando; scriva per esempio «3 giorni dopo: primo sollecito».
            3 giorni: primo sollecito                  | Riga 2: «3 giorni» non dice quando; scriva per esempio «3 giorni dopo: primo sollecito».
            3 giorni dopo: minaccia                    | Riga 2: «minaccia» non è un passo che conosco.
            3 giorni dopo: primo sollecito, fax        | Riga 2: non capisco «fax».
            3 giorni dopo: primo sollecito, testo della messa in mora | Riga 2: «testo della messa in mora» non va bene per questo passo; un sollecito usa le parole di un sollecito, una messa in mora le sue.
            3 giorni dopo: primo sollecito, telefono   | Riga 2: una telefonata si fa per telefono, il resto per iscritto.
            3 giorni dopo: primo sollecito             | Manca l’ultimo passo, per esempio «70 giorni dopo: cambio di rotta».
            """)
    void everyMistakeIsOneClearSentenceWithItsLine(String line, String sentence) {
        assertEquals(List.of(sentence), mistakes("politica: X\n" + line));
    }

    @Test
    void allMistakesAreToldAtOnce() {
        assertEquals(
                List.of(
                        "Manca il nome: scriva una riga come «politica: La nostra».",
                        "Riga 2: viene prima del passo precedente; li metta in ordine di giorni.",
                        "Riga 3: questo passo c’è già più sopra.",
                        "Riga 4: è più mite dello scritto precedente; la fermezza deve crescere.",
                        "Riga 6: dopo il cambio di rotta non viene più nulla."),
                mistakes("""
                        10 giorni dopo: secondo sollecito
                        3 giorni dopo: prima telefonata
                        20 giorni dopo: secondo sollecito
                        22 giorni dopo: primo sollecito
                        30 giorni dopo: cambio di rotta
                        40 giorni dopo: messa in mora
                        """));
    }

    private static List<String> mistakes(String text) {
        return PolicyText.read(text) instanceof PolicyReading.Misread(var mistakes)
                ? mistakes.stream()
                        .map(mistake -> mistake.sentence(Texts.in(Language.ITALIAN)))
                        .toList()
                : List.of();
    }
}
