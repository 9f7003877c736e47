package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the owner alone says: who worries us, which step is taken, what is given up. A company owes 1.000 euro since 11
/// February 2026.
class OwnersWordTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void aCompanyOwesAThousandEuro() throws IOException {
        terminal = TerminalBench.in(folder.resolve("archivio"));
        var file = EInvoiceFile.numbered("7/A").of("1000.00").in(folder.resolve("7.xml"));
        terminal.run("import", "--yes", file.toString());
        terminal.type("contact --customer 1 --kind company");
    }

    /// Issue 3, 1.2: the faster policy, and the proposal says why.
    @Test
    void whoWorriesUsIsFollowedFasterUntilTheyNoLongerDo() {
        assertEquals(
                Answer.refused("Il cliente non era segnato come preoccupante."),
                terminal.type("--today 2026-02-12 reassure --customer 1"));
        assertEquals(
                Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/02/2026."""), terminal.type("--today 2026-02-12 worry --customer 1 --reason 'non risponde più'"));
        assertEquals(Answer.done("""
                        Il 12/02/2026 c’è un cliente da sentire, per € 1.000,00.

                        Email da inviare · € 1.000,00
                          Ginevra Pratesi  1° sollecito  € 1.000,00  1 giorno  Mi preoccupa (non risponde più): corsia veloce, scaduta da un giorno"""), terminal.type("--today 2026-02-12 today"));

        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 14/02/2026."""), terminal.type("--today 2026-02-12 reassure --customer 1"));
        assertEquals(
                Answer.done("Per il 12/02/2026 non c’è nulla da fare."), terminal.type("--today 2026-02-12 today"));
    }

    @Test
    void aWorryNeedsItsReason() {
        assertEquals(
                Answer.misused("Manca --reason. Con «puntuale worry --help» vede come si scrive."),
                terminal.type("worry --customer 1"));
    }

    /// Issue 3, 1.1: a step that needs the owner's approval.
    @Test
    void theStepThatWaitsForTheOwnerIsTakenOnceTheyAgree() {
        assertEquals(
                Answer.refused("Oggi nessun passo aspetta il sì del titolare: indichi quale con --step."),
                terminal.type("approve --customer 1"));
        terminal.type("company --iban IT27B0999911100000000148250");
        terminal.type("--today 2026-02-12 assign-policy --customer 1 --policy protected --reason 'cliente storico'");
        letter("2026-02-23", "1");
        letter("2026-03-13", "2");
        assertEquals(Answer.done("""
                        Il 31/03/2026 c’è un cliente da sentire, per € 1.000,00.

                        Da decidere · € 1.000,00
                          Ginevra Pratesi  chiedere al titolare  € 1.000,00  48 giorni  Aspetta il sì del titolare: 3° sollecito, politica «Cliente da tutelare»"""), terminal.type("--today 2026-03-31 today"));

        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 3° sollecito, dal 31/03/2026."""), terminal.type("--today 2026-03-31 approve --customer 1"));
        assertEquals(
                "31/03/2026  Approvato dal titolare: 3° sollecito",
                terminal.type("history --customer 1").out().getLast());
    }

    /// what is given up stays in the account, with its reason; never more than there is.
    @Test
    void interestThatIsGivenUpStaysInTheAccountAsGivenUp() {
        assertEquals(0, waive("--reason 'accordo al telefono'").code());
        assertEquals(Answer.refused("Non c’è nulla a cui rinunciare."), waive("--reason 'di nuovo'"));
        assertEquals(
                Answer.refused("L’importo o la percentuale non va: deve essere più di zero e meno di quanto è dovuto."),
                waive("--what 40-euro --amount 40,01 --reason 'troppo'"));
        assertEquals(0, waive("--what 40-euro --amount 15 --reason 'a metà'").code());

        assertEquals(Answer.done("""
                        Estratto conto di Ginevra Pratesi al 12/03/2026
                        Fattura  Scadenza       Importo       Resta  Interessi  Chiesti  Incassati  Rinunciati     40 €
                        7/A 1/1  11/02/2026  € 1.000,00  € 1.000,00     € 8,06              € 0,00      € 8,06  € 25,00
                        Capitale aperto € 1.000,00, a credito del cliente € 0,00: saldo € 1.000,00
                        In più, se li chiede: interessi € 0,00, spese di recupero € 25,00"""), terminal.type("statement --customer 1"));
        assertEquals(Answer.done("""
                        12/03/2026  Rinuncia a interessi e spese: € 8,06 · accordo al telefono
                        12/03/2026  Rinuncia a interessi e spese: € 15,00 · a metà"""), terminal.type("history --customer 1"));
    }

    @Test
    void nothingIsGivenUpOfAnInvoiceThatIsNotTheirs() {
        assertEquals(
                Answer.refused("Tra le fatture aperte di Ginevra Pratesi non c’è la 9/Z."),
                terminal.type("waive --customer 1 --invoice 9/Z --reason 'non è sua'"));
    }

    private Answer waive(String options) {
        return terminal.type("waive --customer 1 --invoice 7/A " + options);
    }

    private void letter(String today, String level) {
        terminal.type("--today " + today + " letter --customer 1 --sent pec --level " + level + " --out "
                + folder.resolve(level + ".pdf"));
    }
}
