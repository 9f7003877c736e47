package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ginevra Pratesi, a consumer, owes 122 euro since 11 February; it is 12 March 2026.
class ConsumersInterestTest {

    private static final String CAUTIOUS =
            "Con i consumatori gli interessi si contano dal giorno dopo la ricezione della messa in mora (la scelta prudente).";
    private static final String BOLD =
            "Con i consumatori gli interessi si contano dal giorno dopo la scadenza (art. 1219, secondo comma, n. 3, c.c.).";

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
    }

    @Test
    void itIsCountedFromTheNoticeUntilTheFirmChoosesOtherwise() {
        assertEquals(Answer.done(CAUTIOUS), terminal.type("consumers-interest"));
        assertEquals("€ 0,00", accrued());

        assertEquals(Answer.done(BOLD), terminal.type("consumers-interest --from due-date"));
        assertEquals("€ 0,16", accrued()); // 122 at 1.6 % for 29 days

        assertEquals(
                Answer.done("{\"consumers_interest_from\":\"from_the_notice\"}"),
                terminal.type("consumers-interest --from messa-in-mora --json"));
        assertEquals("€ 0,00", accrued());
    }

    ///
    @Test
    void aStatementSaysFromWhenNoRateIsKnown() {
        terminal.type("consumers-interest --from due-date");

        assertEquals(
                "Dal 01/01/2027 il tasso non è ancora noto: il calcolo si ferma al giorno prima. Lo aggiunga con"
                        + " «puntuale add-rate» appena è pubblicato.",
                terminal.type("--today 2027-02-01 statement --customer 1").out().getLast());
    }

    @Test
    void anotherWordIsNotUnderstood() {
        assertEquals(
                Answer.misused("--from boh: le scelte sono notice, due-date."),
                terminal.type("consumers-interest --from boh"));
    }

    private String accrued() {
        var total = terminal.type("statement --customer 1").out().getLast();
        return total.replaceFirst(".*interessi (€ [0-9,]+),.*", "$1");
    }
}
