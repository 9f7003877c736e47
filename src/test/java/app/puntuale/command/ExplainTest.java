package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One customer, whose invoice of 122 euro was due on 11 February; it is 12 March 2026.
class ExplainTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
    }

    @Test
    void itSaysWhyThisAndNotAnotherStep() {
        terminal.type("cause --customer 1 forgotten");

        assertEquals(Answer.done("""
                        Ginevra Pratesi
                          Oggi: 1° sollecito. 1° sollecito, tono cortese: scaduta da 29 giorni
                          Politica: Consumatore (quella del tipo di cliente)
                            1° sollecito: è il prossimo, dal 18/02/2026
                            2° sollecito: più avanti, non prima del 27/03/2026
                            messa in mora: più avanti, non prima del 11/04/2026
                            cambio di rotta: più avanti, non prima del 17/04/2026
                          Perché non paga: dimenticanza
                            Un sollecito gentile: di solito basta
                          Domanda aperta: Il cliente ha ricevuto la fattura? non so
                          Domanda aperta: C’è la prova della consegna? non so
                          Domanda aperta: La fattura dice come e dove pagare? non so
                          Poi: 1° sollecito, dal 12/03/2026."""), terminal.type("explain --customer 1"));
    }

    @Test
    void itSaysWhatKeepsItStillAndWhatEndsThat() {
        terminal.type("standing --customer 1 lawyer --reason ingiunzione");

        assertTrue(terminal.type("explain --customer 1")
                .out()
                .contains("  Oggi nulla: è affidato al legale: finisce quando torna in gestione ordinaria"));
    }

    /// C-11
    @Test
    void itSaysWhatIsLeftOutAndWhoseTurnItIs() {
        terminal.type("dispute open --customer 1 --invoice 7/A --part 22 --reason 'mancano due copie' --ours"
                + " --owner Marta --answer-by 20/3");

        assertTrue(terminal.type("explain --customer 1")
                .out()
                .containsAll(List.of(
                        "  Fuori: fattura 7/A, € 22,00: parte contestata",
                        "  Compito: Verificare la contestazione della fattura 7/A: mancano due copie")));
    }

    /// N22
    @Test
    void afterTwoBrokenPromisesItProposesNoThird() {
        terminal.type("--today 2026-02-16 promise --customer 1 --by 18/2 --amount 122");
        terminal.type("--today 2026-02-25 promise --customer 1 --by 27/2 --amount 122");

        var answer =
                String.join("\n", terminal.type("explain --customer 1 --json").out());

        assertTrue(answer.contains("\"another_promise\":false"), answer);
        assertTrue(
                answer.contains("\"promises\":[{\"entry\":1,\"on\":\"2026-02-16\",\"by\":\"2026-02-18\","
                        + "\"awaited_until\":\"2026-02-20\",\"amount\":\"122.00\",\"received\":\"0.00\",\"who\":\"\","
                        + "\"fate\":\"broken\"},"),
                answer);
    }
}
