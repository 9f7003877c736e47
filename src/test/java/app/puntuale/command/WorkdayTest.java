package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One customer, an invoice of 122 euro that was due on 11 February, seen on 12 March 2026.
class WorkdayTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
        terminal.type("company --iban IT27B0999911100000000148250 --signatory 'Ottavia Brumelli, titolare'");
    }

    @Test
    void theQueueSaysWhatToDoAndWhy() {
        assertEquals(Answer.done("""
                        Il 12/03/2026 c’è un cliente da sentire, per € 122,00.

                        Email da inviare · € 122,00
                          Ginevra Pratesi  1° sollecito  € 122,00  29 giorni  1° sollecito, tono cortese: scaduta da 29 giorni"""), terminal.run("today"));
        assertEquals(Answer.done("""
                        {"customer":{"id":1,"name":"Ginevra Pratesi","vat":null,"tax_code":"PRTGVR84C51A794F"},\
                        "action":"first_reminder","level":"1",\
                        "reason":"1° sollecito, tono cortese: scaduta da 29 giorni","reason_code":"LATE_ENOUGH",\
                        "amount":"122.00","other_amounts":[],"days_late":29,"group":"emails","fast_lane":false,\
                        "policy":"consumer","caught_up_since":null,"caught_up_why":null,\
                        "invoices":[{"number":"7/A","issued_on":"2026-01-12","instalment":1,"position":1,"positions":1,\
                        "due_on":"2026-02-11","proposed_due_on":null,"amount":"122.00","outstanding":"122.00",\
                        "currency":"EUR","days_late":29,"doubts":[]}]}"""), terminal.run("today", "--json"));
        assertEquals(
                Answer.done("Per il 13/02/2026 non c’è nulla da fare."), terminal.type("--today 2026-02-13 today"));
    }

    @Test
    void aPromiseHoldsTheCustomerUntilItsDay() {
        assertEquals(
                Answer.done("""
                        Telefonata con Ginevra Pratesi annotata.
                        Poi: telefonata, dal 25/03/2026."""),
                terminal.type("log-call --customer PRTGVR84C51A794F --outcome promise --promise 2026-03-20:122,00"
                        + " --answered-by Ginevra --note 'Paga con lo stipendio'"));
        assertEquals(Answer.done("Per il 12/03/2026 non c’è nulla da fare."), terminal.type("today"));
        assertEquals(
                Answer.done("12/03/2026  Telefonata: promessa · € 122,00 entro il 20/03/2026 · «Paga con lo "
                        + "stipendio» · Ginevra"),
                terminal.type("history --customer 1"));
    }

    @Test
    void aCallThatCannotBeIsRefusedInOneSentence() {
        assertEquals(
                Answer.refused("L’importo promesso è più di quanto è aperto"),
                terminal.type("log-call --customer 1 --outcome promise --promise 2026-03-20:500,00"));
        assertEquals(
                Answer.misused("--outcome forse: le scelte sono no-answer, message, promise, dispute, copy,"
                        + " wrong-number, refuses, difficulty, call-back, paid, spoken."),
                terminal.type("log-call --customer 1 --outcome forse"));
        assertEquals(Answer.misused("Manca --promise."), terminal.type("log-call --customer 1 --outcome promise"));
        assertEquals(
                Answer.refused("Nessun cliente risponde a «99012220127»: scriva la partita IVA, il codice fiscale, una"
                        + " parte del nome o il numero che si vede con «puntuale customers»."),
                terminal.type("log-call --customer 99012220127 --outcome no-answer"));
    }

    @Test
    void moneyThatCameInIsEnteredAndTakenBack() {
        assertEquals(Answer.done("""
                        Incasso n. 1 di Ginevra Pratesi registrato.
                          € 100,00 alla fattura 7/A, restano € 22,00"""), terminal.type("pay --customer 1 --amount 100 --date 10/03/2026 --invoice 7/A"));
        assertEquals(Answer.done("""
                        {"payment":2,"customer":{"id":1,"name":"Ginevra Pratesi","vat":null,\
                        "tax_code":"PRTGVR84C51A794F"},"allocations":[{"number":"7/A","instalment":1,\
                        "towards":"capital","amount":"22.00"}],"left_over":"3.00"}"""), terminal.type("pay --customer 1 --amount 25.00 --date 2026-03-11 --json"));
        assertEquals(
                Answer.done("Incasso di € 100,00 del 10/03/2026 annullato: le fatture sono di nuovo aperte."),
                terminal.type("undo-payment 1"));
        assertEquals(
                Answer.refused("L’incasso n. 1 non c’è, o è già stato annullato."), terminal.type("undo-payment 1"));
        assertEquals(
                Answer.refused("Il giorno dell’incasso non è ancora arrivato: controlli la data."),
                terminal.type("pay --customer 1 --amount 5 --date 2026-03-13"));
    }

    @Test
    void aDecisionIsWrittenDown() {
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: nulla, finché non riprende Lei con «puntuale resume»."""), terminal.type("hold --customer 1 --note 'In ospedale'"));
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""), terminal.type("resume --customer 1"));
        assertEquals(Answer.refused("Il cliente non è in pausa."), terminal.type("resume --customer 1"));
        assertEquals(
                Answer.done("La fattura 7/A scade il 30/04/2026."), terminal.type("confirm-due-date 1 2026-04-30"));
        assertEquals(Answer.done("""
                        12/03/2026  In pausa · In ospedale
                        12/03/2026  Solleciti ripresi
                        12/03/2026  Scadenza confermata: 30/04/2026"""), terminal.type("history --customer 1"));
    }

    @Test
    void aLetterIsNumberedAndADraftIsNot() throws IOException {
        var file = folder.resolve("lettera.pdf");
        assertEquals(
                Answer.done("Bozza scritta in " + file + ": non ha protocollo e in archivio non resta nulla."),
                terminal.run("letter", "--customer", "1", "--level", "1", "--draft", "--out", file.toString()));
        assertEquals(
                Answer.done("Lettera SO-2026/0001 per Ginevra Pratesi, € 122,00, scritta in " + file
                        + "; la copia è in archivio.\n"
                        + "Annotata come partita il 12/03/2026."),
                terminal.run("letter", "--customer", "1", "--level", "1", "--sent", "post", "--out", file.toString()));
        assertTrue(Files.readString(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(Answer.done("""
                        12/03/2026  Si procede comunque: 1° sollecito · verifiche non complete · fattura ricevuta, prova della consegna
                        12/03/2026  1° sollecito · per posta · SO-2026/0001"""), terminal.type("history --customer 1"));
        assertEquals(
                Answer.refused("Gli ha scritto il 12/03/2026: il prossimo sollecito può partire dal 27/03/2026."
                        + " Per procedere lo stesso: --anyway «motivo»."),
                terminal.run("letter", "--customer", "1", "--level", "2", "--sent", "post", "--out", file.toString()));
    }

    @Test
    void aLetterThatCannotBeSaysAllThatIsMissing() throws IOException {
        var elsewhere = TerminalBench.in(folder.resolve("altro"));
        elsewhere.run(
                "import",
                "--yes",
                EInvoiceFile.numbered("8").in(folder.resolve("8.xml")).toString());
        assertEquals(
                new Answer(
                        1,
                        List.of(),
                        List.of(
                                "La lettera non si può fare. Manca:",
                                "  Il Suo IBAN: senza, nessuno saprebbe dove pagare",
                                "  Chi firma: una messa in mora va firmata")),
                elsewhere.run(
                        "letter",
                        "--customer",
                        "1",
                        "--level",
                        "notice",
                        "--out",
                        folder.resolve("x.pdf").toString()));
        var nowhere = folder.resolve("manca").resolve("x.pdf").toString();
        assertEquals(
                Answer.refused("In " + nowhere + " non si può scrivere: scelga un altro file o un’altra cartella."),
                terminal.run("letter", "--customer", "1", "--level", "1", "--out", nowhere));
    }

    /// the user can add a rate with its source.
    @Test
    void aRateThatWasPublishedLaterIsUsedWhenAskedFor() {
        assertEquals(
                Answer.done("Tasso del 2,40 % aggiunto, dal 01/01/2027 al 30/06/2027."),
                terminal.type("add-rate --table reference --from 2027-01-01 --to 2027-06-30 --percent 2.40"
                        + " --source 'GU 10 del 14/01/2027'"));
        var answer = terminal.type(
                "interest --amount 1000 --due 2026-12-31 --until 2027-01-31 --lump-sum no --own-rates --json");
        assertEquals(Answer.done("""
                        {"rows":[{"from":"2027-01-01","to":"2027-01-31","days":31,"rate":"10.40",\
                        "capital_cents":100000,"interest_cents":883}],"days":31,"interest_cents":883,\
                        "lump_sum_cents":0,"residual_capital_cents":100000,"unpaid_interest_cents":883,\
                        "total_due_cents":100883,"daily_interest_cents":28,"unknown_from":null}"""), answer);
    }

    @Test
    void theCompanyKeepsWhatIsNotWrittenAgain() {
        assertEquals(Answer.done("""
                        {"name":"Stamperia Calendula","vat":"IT99010370163","tax_code":null,\
                        "iban":"IT27B0999911100000000148250","bank":"Banca Orobica","address":"Via dei Torcolieri 14",\
                        "zip":"24122","city":"Bergamo","province":"BG","country":"IT","phone":null,"email":null,\
                        "pec":null,"signatory":"Ottavia Brumelli, titolare"}"""), terminal.type("company --bank 'Banca Orobica' --json"));
        assertEquals(
                Answer.refused("99010370164: l’ultima cifra non torna, controlli di aver copiato bene la partita IVA."),
                terminal.type("company --vat 99010370164"));
    }

    @Test
    void listsShowWhatIsOpen() {
        assertEquals(Answer.done("""
                        N.  Cliente          Partita IVA o codice fiscale  Tipo       Aperto
                         1  Ginevra Pratesi  PRTGVR84C51A794F              Privato  € 122,00"""), terminal.type("customers"));
        assertEquals(Answer.done("""
                        Rata  Fattura  Cliente          Scadenza      Aperto  Da verificare
                           1  7/A      Ginevra Pratesi  11/02/2026  € 122,00"""), terminal.type("invoices --customer 1"));
    }
}
