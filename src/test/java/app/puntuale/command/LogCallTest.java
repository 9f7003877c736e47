package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogCallTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("C-17: a call on a Sunday is logged, and warned of")
    void aCallThatWasMadeIsLoggedWheneverItWas() throws IOException {
        var terminal = TerminalBench.withOneInvoice(folder);
        var answer = terminal.type("--today 2026-03-15 log-call --customer 1 --outcome no-answer");
        assertEquals(0, answer.code());
        assertEquals(List.of("Oggi è festa o giorno di chiusura: di solito non si telefona."), answer.err());
    }

    @Test
    @DisplayName("C-17: who called outside the hours says why, and it stays in the history")
    void theReasonStaysInTheHistory() throws IOException {
        var terminal = TerminalBench.withOneInvoice(folder);
        terminal.type("--today 2026-03-15 log-call --customer 1 --outcome no-answer --anyway 'Mi ha chiamato lui'");
        assertTrue(told(terminal).contains("Mi ha chiamato lui"), told(terminal));
    }

    @Test
    @DisplayName("C-17: in the hours there is nothing to give a reason for")
    void inTheHoursNoReasonIsKept() throws IOException {
        var terminal = TerminalBench.withOneInvoice(folder);
        terminal.type("log-call --customer 1 --outcome no-answer --anyway 'Non serve'");
        assertFalse(told(terminal).contains("Non serve"), told(terminal));
    }

    private static String told(TerminalBench terminal) {
        return String.join("\n", terminal.type("history --customer 1").out());
    }
}
