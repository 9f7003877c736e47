package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rules from the terminal: an invoice of 122 euro was due on 11 February; it is 12 March 2026.
class PolicyCommandsTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
    }

    @Test
    void aPolicyIsShownInWordsSavedFromThemAndSetBack() throws IOException {
        var shown = out(terminal.type("policy show --policy standard"));
        assertTrue(shown.contains("18 giorni dopo: secondo sollecito, e-mail, PEC, lettera, tono deciso"), shown);

        var file = folder.resolve("standard.txt");
        Files.writeString(file, shown.replace("3 giorni dopo: primo", "2 giorni dopo: primo"));
        assertEquals(
                Answer.done("Salvata: Standard. Vale da subito."),
                terminal.run("policy", "save", "--policy", file.toString()));
        assertTrue(out(terminal.type("policy show --policy standard")).contains("2 giorni dopo: primo sollecito"));

        assertEquals(Answer.done("Rimessa com’era: Standard."), terminal.type("policy reset --policy standard"));
        assertEquals(shown, out(terminal.type("policy show --policy standard")));
    }

    /// Breaking a guard needs a reason.
    @Test
    void aPolicyThatBreaksAGuardIsSavedWithAReason() throws IOException {
        var file = folder.resolve("svelta.txt");
        Files.writeString(file, """
                politica: Svelta
                3 giorni dopo: primo sollecito
                10 giorni dopo: secondo sollecito
                30 giorni dopo: cambio di rotta
                """);
        assertEquals(refused("""
                        Tra 2° sollecito e lo scritto prima passano 7 giorni: meglio almeno 15.
                        Per salvarla lo stesso dica perché: --reason «motivo»."""), terminal.run("policy", "save", "--policy", file.toString()));
        var saved = terminal.run("policy", "save", "--policy", file.toString(), "--reason", "merce deperibile");
        assertEquals("Salvata: Svelta. Vale da subito.", out(saved));
    }

    @Test
    void everyMistakeOfAPolicyIsToldWithItsLine() throws IOException {
        var file = folder.resolve("sbagliata.txt");
        Files.writeString(file, "politica: X\n-3 giorni: primo sollecito\n5 giorni dopo: minaccia\n");
        assertEquals(refused("""
                        Riga 2: «-3 giorni: primo sollecito» non dice quando; scriva per esempio «3 giorni dopo: primo sollecito».
                        Riga 3: «minaccia» non è un passo che conosco."""), terminal.run("simulate", "--policy", file.toString()));
    }

    /// 1.2
    @Test
    void whoIsNotToBeAskedIsNotAskedUntilThePolicyIsTheUsualOneAgain() {
        terminal.type("assign-policy --customer 1 --policy none --reason amico");
        assertEquals(Answer.done("Il 12/03/2026 non c’è nulla da fare."), nothingToday());
        terminal.type("assign-policy --customer 1 --policy default --reason 'non più'");
        assertTrue(out(terminal.type("today")).contains("sollecito"));
    }

    /// C-1, C-17: a guard that is loosened asks for a reason, and both are told.
    @Test
    void theGuardsAreChangedAndToldWithTheReasons() {
        var asked = terminal.type("policy rules --calls-to 22:00 --days-between-contacts 4");
        assertEquals(1, asked.code());
        assertTrue(
                asked.err().getFirst().startsWith("Ammette telefonate fuori dagli orari corretti"),
                () -> asked.err().toString());
        assertEquals(
                0,
                terminal.type("policy rules --calls-to 22:00 --days-between-contacts 4 --reason 'aprono di sera'")
                        .code());
        terminal.type("policy rules --no-calls-on-saturday");
        var shown = out(terminal.type("policy show"));
        assertTrue(shown.contains("Si telefona dalle 08:30 alle 22:00, mai il sabato."), shown);
        assertTrue(shown.contains("almeno 4 giorni tra due contatti"), shown);
        assertTrue(shown.contains("Limiti, fuori dall’orario per telefonare: «aprono di sera»"), shown);
        assertTrue(out(terminal.type("policy show --json")).contains("\"calls_to\":\"22:00\""));
        assertEquals(2, terminal.type("policy rules --calls-from 23:00").code());
        assertEquals(
                Answer.misused("Tra uno scritto e l’altro passano al più 20 giorni: il minimo non può superarli."),
                terminal.type("policy rules --days-between-written 21"));
    }

    /// 4.2: what a way costs is the firm’s own figure.
    @Test
    void whatAWayCostsIsChangedByTheFirmAndToldAsIndicative() {
        assertEquals(
                Answer.done("Avvocato: da € 650,00 a € 2.000,00 · da 60 a 540 giorni"),
                terminal.type("policy costs --way lawyer --least 650"));
        var costs = out(terminal.type("policy costs"));
        assertTrue(costs.contains("Avvocato: da € 650,00 a € 2.000,00"), costs);
        assertTrue(costs.contains("Costi e tempi sono indicativi"), costs);
        assertTrue(out(terminal.type("routes --customer 1")).contains("da € 650,00"));
        assertTrue(out(terminal.type("policy costs --json")).contains("\"least\":\"650.00\""));
        assertEquals(2, terminal.type("policy costs --way lawyer --least 3000").code());
    }

    private static String out(Answer answer) {
        return String.join("\n", answer.out());
    }

    /// Refused in several lines.
    private static Answer refused(String lines) {
        return new Answer(1, List.of(), lines.lines().toList());
    }

    private Answer nothingToday() {
        var today = terminal.type("today");
        return out(today).contains("non c’è nulla da fare")
                ? Answer.done("Il 12/03/2026 non c’è nulla da fare.")
                : today;
    }

    @Test
    void theDaysToComeAreToldAgainstTodaysRules() {
        var told = terminal.type("simulate --policy none --kind consumer --days 30");
        assertEquals(0, told.code(), () -> told.err().toString());
        assertTrue(out(told).contains("Rispetto a oggi: 0 in più, 2 in meno, 0 spostati."), out(told));
        assertTrue(out(told).contains("In 30 giorni, fino al 10/04/2026, non ci sarebbe nulla da fare."), out(told));
    }

    /// N1
    @Test
    void afterDaysWithTheProgramClosedTodayTellsWhatWasMissed() {
        terminal.type("--today 2026-02-12 today");
        var today = out(terminal.type("today"));
        assertTrue(today.contains("dal 18/02/2026; il programma era chiuso"), today);
    }

    /// C-10
    @Test
    void somebodyLookedAtTheBankToday() {
        assertEquals(Answer.done("Incassi aggiornati al 12/03/2026."), terminal.type("payments-checked"));
    }
}
