package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans, settlements and the account of one customer, whose invoice of 122 euro was due on 11 February; it is 12 March
/// 2026.
class AgreementTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
    }

    /// D-1, D-4, D-5, D-8
    @Test
    void aPlanIsProposedSignedLateAndEnded() {
        assertEquals(Answer.done("""
                        Ginevra Pratesi: nessun piano di rientro."""), terminal.type("plan show --customer 1"));
        terminal.type("plan propose --customer 1 --rates 3 --first 2026-04-01");
        assertEquals(Answer.done("""
                        Piano n. 1: € 122,00 in 3 rate, gli interessi corrono
                        Proposto, non ancora firmato.
                          01/04/2026  € 40,66
                          01/05/2026  € 40,66
                          01/06/2026  € 40,68"""), terminal.type("plan show --customer 1"));
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: telefonata, dal 02/04/2026."""), terminal.type("plan sign --customer 1"));
        assertEquals(
                "In ritardo: la rata del 01/04/2026 non è arrivata, mancano € 40,66; decade il 07/04/2026.",
                terminal.type("--today 2026-04-02 plan show --customer 1").out().get(1));
        assertEquals(
                Answer.refused("Una delle fatture è già in un piano firmato: prima lo chiuda con «plan end»."),
                terminal.type("plan propose --customer 1 --rates 3 --first 2026-04-01"));
        assertEquals(
                0,
                terminal.type("--today 2026-04-07 plan end --customer 1 --reason 'rata saltata'")
                        .code());
    }

    @Test
    void aPlanTakesTheNumberOfRatesOrTheirAmount() {
        assertEquals(
                2, terminal.type("plan propose --customer 1 --first 2026-04-01").code());
        assertEquals(
                Answer.refused("Il debito non si divide così: controlli il numero o l’importo delle rate."),
                terminal.type("plan propose --customer 1 --rates 0 --first 2026-04-01"));
    }

    /// D-6
    @Test
    void aSettlementThatIsKeptGivesTheRestUp() {
        terminal.type("settle --customer 1 --amount 100 --by 2026-03-31");
        terminal.type("--today 2026-03-20 pay --customer 1 --amount 100 --date 2026-03-20");

        assertEquals(Answer.done("""
                        Estratto conto di Ginevra Pratesi al 20/03/2026
                        Fattura  Scadenza     Importo   Resta  Interessi  Chiesti  Incassati  Rinunciati    40 €
                        7/A 1/1  11/02/2026  € 122,00  € 0,00     € 0,00              € 0,00      € 0,00  € 0,00
                        7/A 1/1: Incasso del 20/03/2026: − € 100,00
                        7/A 1/1: Rinuncia concordata: − € 22,00
                        Incasso n. 1 del 20/03/2026: € 100,00, a credito € 0,00
                        Capitale a cui si è rinunciato: € 22,00
                        Capitale aperto € 0,00, a credito del cliente € 0,00: saldo € 0,00
                        In più, se li chiede: interessi € 0,00, spese di recupero € 0,00"""), terminal.type("--today 2026-03-20 statement --customer 1"));

        terminal.type("--today 2026-03-20 undo-payment 1");
        assertEquals(
                "Capitale aperto € 122,00, a credito del cliente € 0,00: saldo € 122,00",
                terminal.type("--today 2026-03-20 statement --customer 1").out().get(3));
    }

    @Test
    void creditThatIsLeftOverIsAppliedByAPerson() throws IOException {
        terminal.type("pay --customer 1 --amount 150 --date 2026-03-10");
        terminal.run(
                "import",
                "--yes",
                EInvoiceFile.numbered("8/A").in(folder.resolve("8.xml")).toString());

        assertEquals(
                Answer.done("€ 28,00 abbinati alla fattura 8/A; a credito restano € 0,00."),
                terminal.type("apply-credit 1 --invoice 8/A"));
    }
}
