package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// RULES C-8: the log is evidence.
class CheckCommandTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void twoRemarksAreInTheHistory() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
        terminal.type("note --customer 1 --text 'Paga a fine mese'");
        terminal.type("note --customer 1 --text 'Ha cambiato banca'");
    }

    @Test
    void anArchiveThatNobodyTouchedPassesEveryCheck() {
        var answer = terminal.run("check", "--json");
        assertEquals(0, answer.code());
        assertEquals("""
                {"check":"history","intact":true,"lines":2,"seal":"…"}
                {"check":"sums","intact":true,"wrong":[]}
                {"check":"documents","intact":true,"wrong":[]}""", withoutSeals(answer));
    }

    @Test
    void aChangedLineIsNamedAndTheCheckFails() throws SQLException {
        reachIn("update history set words = 'Paga subito' where id = 1");
        assertEquals(new Answer(1, """
                        Cronologia: la riga 1 non è più com’era stata scritta. Conservi una copia dell’archivio così com’è e senta chi La assiste.
                        Importi saldati: tornano con incassi e note di credito.
                        Documenti: tutti com’erano quando sono entrati.""".lines().toList(), List.of()), terminal.run("check"));
        assertEquals("""
                {"check":"history","intact":false,"line":1,"entry":1,"damage":"changed"}
                {"check":"sums","intact":true,"wrong":[]}
                {"check":"documents","intact":true,"wrong":[]}""", withoutSeals(terminal.run("check", "--json")));
    }

    @Test
    void theLastLineThatIsGoneIsMissed() throws SQLException {
        reachIn("delete from chain_link where history_id = 2");
        reachIn("delete from history where id = 2");
        assertEquals(
                "{\"check\":\"history\",\"intact\":false,\"line\":2,\"entry\":null,\"damage\":\"missing\"}",
                terminal.run("check", "--json").out().getFirst());
    }

    private static String withoutSeals(Answer answer) {
        return String.join("\n", answer.out()).replaceAll("[0-9a-f]{64}", "…");
    }

    private void reachIn(String statement) throws SQLException {
        var file =
                "jdbc:h2:file:" + folder.resolve("archivio").resolve("puntuale").toAbsolutePath();
        try (var connection = DriverManager.getConnection(file + ";DATABASE_TO_LOWER=TRUE", "puntuale", "");
                var hand = connection.createStatement()) {
            hand.execute(statement);
        }
    }
}
