package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutesCommandTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("E-13: costs and times are indicative, and no outcome is promised")
    void theWaysComeWithWhatTheyCostAndHowTheyFit() throws IOException {
        var terminal = TerminalBench.withOneInvoice(folder);
        assertEquals(Answer.done("""
                        Agenzia di recupero, con il fascicolo: da € 0,00 a € 150,00 · da 10 a 30 % di quanto incassa · da 60 a 180 giorni
                          A favore: importo piccolo
                        Rinuncia: si rinuncia a tutto
                          A favore: importo piccolo
                        Piano di rientro: da 90 a 365 giorni
                        Saldo e stralcio: si rinuncia a una parte, da 20 a 50 % · da 15 a 60 giorni
                        Avvocato: da € 400,00 a € 2.000,00 · da 60 a 540 giorni
                          Contro: importo piccolo
                        Costi e tempi sono indicativi, nessuno può promettere l’esito: chieda un preventivo prima di decidere."""), terminal.type("routes --customer 1"));
        assertTrue(terminal.type("routes --customer 1 --json").out().getFirst().startsWith("{\"way\":\"agency\""));
    }

    @Test
    @DisplayName("issue 3, 4.2: where a way is to be chosen, the queue and the explanation offer them")
    void whoCannotPayIsOfferedAWayAtOnce() throws IOException {
        var terminal = TerminalBench.in(folder.resolve("archivio"));
        terminal.run(
                "import",
                "--yes",
                EInvoiceFile.numbered("7/A").in(folder.resolve("7.xml")).toString());
        terminal.type("log-call --customer 1 --outcome difficulty");
        for (var command : List.of("today", "explain --customer 1")) {
            var told = terminal.type(command).out();
            var from = told.stream()
                    .filter(line -> line.contains("Come andare avanti con"))
                    .mapToInt(told::indexOf)
                    .findFirst()
                    .orElseThrow();
            assertEquals("    Piano di rientro: da 90 a 365 giorni", told.get(from + 1), command);
            assertTrue(
                    terminal.type(command + " --json").out().getFirst().contains("\"routes\":[{\"way\":\"plan\""),
                    command);
        }
    }
}
