package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An invoice of 122 euro that was due on 11 February, seen on 12 March 2026: 29 days late.
class ReliabilityCommandTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
    }

    @Test
    void everyPointIsExplained() {
        terminal.type("credit-limit --customer 1 --amount 100");
        terminal.type("signal --customer 1 --source hearsay --text 'Cerca un prestito'");
        assertEquals(Answer.done("""
                        Ginevra Pratesi: affidabilità discreta, 71 punti su 100
                          100  si parte da qui
                          −29  Paga con 29 giorni di ritardo in media, contando di più gli importi grandi e recenti
                            0  Voce raccolta del 12/03/2026: Cerca un prestito
                        Solo voci: nessuna notizia viene da una fonte ufficiale.
                        Esposizione: € 122,00 su un fido di € 100,00, oltre di € 22,00
                        Consiglio: non fornire altro finché non paga (ha superato il fido, ha uno scaduto e l’affidabilità è discreta)"""), terminal.type("reliability --customer 1"));
        assertEquals(Answer.done("""
                        {"customer":{"id":1,"name":"Ginevra Pratesi","vat":null,"tax_code":"PRTGVR84C51A794F"},\
                        "grade":"fair","reckoned":"fair","points":71,"note":null,"only_hearsay":true,\
                        "lines":[{"line":"days_late","points":-29,"told":"Paga con 29 giorni di ritardo in media,\
                         contando di più gli importi grandi e recenti"},{"line":"signal","points":0,"told":"Voce\
                         raccolta del 12/03/2026: Cerca un prestito"}],"overdue":"122.00","not_yet_due":"0.00",\
                        "exposure":"122.00","credit_limit":"100.00","percent_of_limit":122,"room":"-22.00",\
                        "supply":"stop",\
                        "supply_reasons":["over_limit","late"]}"""), terminal.type("reliability --customer 1 --json"));
    }

    @Test
    void theOwnerOverridesWithANote() {
        assertEquals(
                Answer.refused("Scriva due parole: sono tutto quello che resterà."),
                terminal.type("grade good --customer 1"));
        terminal.type("grade good --customer 1 --note 'La conosco da vent’anni'");
        assertEquals(
                "Ginevra Pratesi: affidabilità buona, secondo il titolare: La conosco da vent’anni",
                terminal.type("reliability --customer 1").out().getFirst());
        terminal.type("grade reckoned --customer 1");
        assertEquals(
                "Ginevra Pratesi: affidabilità discreta, 71 punti su 100",
                terminal.type("reliability --customer 1").out().getFirst());
    }
}
