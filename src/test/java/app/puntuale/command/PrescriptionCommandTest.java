package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invoice of 122 euro to a private person that was due on 11 February, seen on 12 March 2026.
class PrescriptionCommandTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
        terminal.type("company --iban IT27B0999911100000000148250 --signatory 'Ottavia Brumelli, titolare'");
    }

    @Test
    @DisplayName("B-21, B-22: the cautious year of a consumer runs from the due date itself")
    void itSaysWhenEachInvoiceBecomesPrescribedAndWhy() {
        assertEquals(Answer.done("""
                        Cliente          Fattura    Aperto  Termine                                    Corre da              Fino al
                        Ginevra Pratesi  7/A      € 122,00  un anno, presuntiva (art. 2955), proposto  11/02/2026, scadenza  11/02/2027
                        Sono date indicative e non un parere: il termine giusto dipende dal contratto, lo confermi con il Suo legale. Una fattura prescritta resta qui: la prescrizione va eccepita dal debitore."""), terminal.type("prescription"));
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""), terminal.type("term --customer 1 --invoice 7/A --term five-years"));
        assertTrue(terminal.type("prescription --customer 1 --json")
                .out()
                .getFirst()
                .endsWith("\"term\":\"five_years\",\"article\":\"art. 2948\",\"presumptive\":false,\"chosen\":true,"
                        + "\"since\":\"2026-02-11\",\"begun_by\":\"due_date\",\"until\":\"2031-02-11\",\"ended\":false,"
                        + "\"warning_months\":null,\"stands_still_since\":null,\"part_paid_on\":null}"));
    }

    @Test
    @DisplayName("B-13, B-24: a notice moves the date from the day of its receipt, once the proof is noted")
    void aNoticeMovesTheDateOnceItsReceiptIsNoted() {
        terminal.run(
                "letter",
                "--customer",
                "1",
                "--level",
                "notice",
                "--sent",
                "post",
                "--out",
                folder.resolve("x.pdf").toString());
        var protocol = terminal.type("history --customer 1").out().getLast().replaceFirst(".* · ", "");
        assertEquals("\"due_date\"", begunBy());
        assertEquals(
                0,
                terminal.type("--today 2026-03-20 received --customer 1 --protocol " + protocol
                                + " --on 2026-03-16 --proof card")
                        .code());
        assertEquals("\"notice_received\"", begunBy());
        assertEquals(
                Answer.refused("La ricezione di questa lettera è già annotata."),
                terminal.type("--today 2026-03-20 received --customer 1 --protocol " + protocol
                        + " --on 2026-03-16 --proof card"));
    }

    @Test
    @DisplayName("B-23: before a court it stands still")
    void aClaimBeforeACourtStandsStill() {
        terminal.type("claim filed --customer 1 --on 2026-03-01 --court 'Giudice di pace di Lecco'");
        assertTrue(terminal.type("prescription --json")
                .out()
                .getFirst()
                .contains("\"stands_still_since\":\"2026-03-01\""));
        terminal.type("claim decided --customer 1 --on 2026-03-11 --note 'decreto definitivo'");
        assertEquals("\"claim_decided\"", begunBy());
        terminal.type("acknowledged --customer 1 --on 2026-03-12 --note 'lettera del cliente'");
        assertEquals("\"acknowledged\"", begunBy());
    }

    private String begunBy() {
        return terminal.type("--today 2026-03-20 prescription --json")
                .out()
                .getFirst()
                .replaceFirst(".*\"begun_by\":([^,]*),.*", "$1");
    }
}
