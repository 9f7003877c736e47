package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What else a person writes into the history, on 12 March 2026.
class LineDecisionsTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
    }

    @Test
    void aNoteIsWrittenDownAndChangesNothing() {
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""), terminal.type("note --customer 1 --text 'Ha cambiato banca'"));
        assertEquals(Answer.done("12/03/2026  Nota · Ha cambiato banca"), terminal.type("history --customer 1"));
        assertEquals(
                Answer.misused("Manca --text. Con «puntuale note --help» vede come si scrive."),
                terminal.type("note --customer 1"));
    }

    /// C-8
    @Test
    void aCorrectedLineStaysAndSaysWhyItNoLongerCounts() {
        terminal.type("note --customer 1 --text 'Ha cambiato banca'");
        assertEquals(
                0,
                terminal.type("correct --customer 1 --entry 1 --reason 'Era un’altra'")
                        .code());
        assertEquals(Answer.done("""
                        12/03/2026  Nota · Ha cambiato banca
                                    Non conta più: Era un’altra
                        12/03/2026  Rettifica di una riga precedente · Era un’altra"""), terminal.type("history --customer 1"));
        assertEquals(
                Answer.refused("Questa riga è già stata rettificata."),
                terminal.type("correct --customer 1 --entry 1 --reason 'di nuovo'"));
    }

    @Test
    void aCopyIsSentOnlyWhenSomebodyAskedForIt() {
        assertEquals(
                Answer.refused("Il cliente non ha chiesto nessuna copia."), terminal.type("copy-sent --customer 1"));
        terminal.type("log-call --customer 1 --outcome copy");
        assertEquals(0, terminal.type("copy-sent --customer 1").code());
        assertEquals(
                Answer.refused("Il cliente non ha chiesto nessuna copia."), terminal.type("copy-sent --customer 1"));
    }

    @Test
    void aDoubtIsClearedByWhoeverLooked() throws IOException {
        Files.writeString(
                folder.resolve("ns.xml"),
                "<NotificaScarto><IdentificativoSdI>1</IdentificativoSdI><NomeFile>7.xml</NomeFile></NotificaScarto>");
        terminal.run("import", "--yes", folder.resolve("ns.xml").toString());
        assertEquals(Answer.done("Per il 12/03/2026 non c’è nulla da fare."), terminal.type("today"));
        assertEquals(
                Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""),
                terminal.type("clear-doubt --customer 1 --invoice 7/A --doubt rejected-by-sdi --note 'era un’altra'"));
        assertEquals(
                1,
                terminal.type("clear-doubt --customer 1 --invoice 7/A --doubt rejected-by-sdi --note 'di nuovo'")
                        .code());
    }
}
