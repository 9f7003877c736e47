package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a person decides about one customer, whose invoice of 122 euro was due on 11 February; it is 12 March 2026.
class DecisionsTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
    }

    /// C-6
    @Test
    void aPromiseMadeByEmailHoldsLikeOneMadeInACall() {
        assertEquals(
                Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: telefonata, dal 25/03/2026."""),
                terminal.type("promise --customer 1 --by 20/3 --amount 122 --who Ginevra --note 'per email'"));
        assertEquals(Answer.done("""
                        12/03/2026  Promessa di pagamento · € 122,00 entro il 20/03/2026 · Ginevra
                        12/03/2026  Nota · per email"""), terminal.type("history --customer 1"));
        assertEquals(
                Answer.refused("L’importo promesso è più di quanto è aperto"),
                terminal.type("promise --customer 1 --by 20/3 --amount 500"));
    }

    /// C-6, N22
    @Test
    void aBrokenPromiseIsOnTopWithTheDayThatHadBeenSaid() {
        terminal.type("--today 2026-03-02 promise --customer 1 --by 4/3 --amount 122");

        assertEquals(Answer.done("""
                        Il 12/03/2026 c’è un cliente da sentire, per € 122,00.

                        Promesse non mantenute · € 122,00
                          Ginevra Pratesi  telefonata  € 122,00  29 giorni  Avevamo detto il 04/03/2026: promessi € 122,00, non è arrivato nulla"""), terminal.type("today"));
    }

    /// N22
    @Test
    void aThirdPromiseIsWrittenDownButAdvisedAgainst() {
        terminal.type("--today 2026-02-16 promise --customer 1 --by 18/2 --amount 122");
        terminal.type("--today 2026-02-25 promise --customer 1 --by 27/2 --amount 122");

        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Due promesse non mantenute: meglio non chiederne una terza, ma proporre un piano di rientro o il passo successivo.
                        Poi: telefonata, dal 25/03/2026."""), terminal.type("promise --customer 1 --by 20/3 --amount 122"));
    }

    /// C-11
    @Test
    void aDisputeIsOpenedAndClosed() {
        assertEquals(
                Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: nulla, finché la contestazione non è chiusa."""),
                terminal.type("dispute open --customer 1 --invoice 7/A --reason 'stampa sbiadita' --ours --owner Marta"
                        + " --answer-by 20/3"));
        assertEquals(
                Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""),
                terminal.type("dispute close --customer 1 --invoice 7/A --end correction --note ristampata"));
        assertEquals(
                Answer.refused("La fattura non è contestata."),
                terminal.type("dispute close --customer 1 --invoice 7/A --end resume"));
        assertEquals(Answer.done("""
                        12/03/2026  Contestazione · stampa sbiadita · forse è un errore nostro · Marta · risposta entro il 20/03/2026
                        12/03/2026  Contestazione chiusa · accolta con una correzione · ristampata"""), terminal.type("history --customer 1"));
    }

    /// C-11
    @Test
    void onlyTheDisputedPartIsNotAskedFor() {
        terminal.type("dispute open --customer 1 --invoice 7/A --part 22,00 --reason 'mancano due copie'");

        assertEquals(Answer.done("""
                        Il 12/03/2026 c’è un cliente da sentire, per € 100,00.

                        Email da inviare · € 100,00
                          Ginevra Pratesi  1° sollecito  € 100,00  29 giorni  1° sollecito, tono cortese: scaduta da 29 giorni"""), terminal.type("today"));
        assertEquals(
                Answer.refused("La parte contestata è più di quanto resta aperto della fattura."),
                terminal.type("dispute open --customer 1 --invoice 7/A --part 122,01 --reason tutto"));
    }

    @Test
    void halfACommandSaysWhichWordIsMissing() {
        assertEquals(
                Answer.misused("«dispute» da solo non dice che cosa fare: aggiunga una parola tra open, close."),
                terminal.type("dispute"));
        assertEquals(
                Answer.misused("Non conosco il comando «shut». Con «puntuale dispute --help» vede come si scrive."),
                terminal.type("dispute shut"));
        assertEquals(
                Answer.misused("Manca --reason. Con «puntuale dispute open --help» vede come si scrive."),
                terminal.type("dispute open --customer 1 --invoice 7/A"));
    }

    /// C-9
    @Test
    void anInvoiceOrACustomerIsLeftInPeaceForAWhile() {
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 20/03/2026."""), terminal.type("hold --customer 1 --invoice 7/A --until 20/3"));
        assertEquals(Answer.refused("Il cliente non è in pausa."), terminal.type("resume --customer 1"));
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""), terminal.type("resume --customer 1 --invoice 7/A"));
    }

    /// C-9
    @Test
    void whoIsWithTheLawyerIsNotAskedAndComesBackToNormal() {
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: nulla (affidato al legale)."""), terminal.type("standing --customer 1 lawyer --reason 'decreto ingiuntivo'"));
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""), terminal.type("standing --customer 1 normal --reason 'ritirato'"));
        assertEquals(
                Answer.misused("«avvocato»: le scelte sono normal, insolvent, lawyer, agency."),
                terminal.type("standing --customer 1 avvocato --reason x"));
    }

    @Test
    void whatIsWrittenOffIsLookedAtAgain() {
        assertEquals(
                Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: nulla (credito stralciato)."""),
                terminal.type("write-off --customer 1 --reason 'troppo piccola' --look-again 2026-09-01"));
        assertEquals(Answer.done("Nessun credito stralciato da riguardare."), terminal.type("second-look"));
        assertEquals(
                Answer.done("Ginevra Pratesi · 7/A · € 122,00 · dal 12/03/2026: troppo piccola"),
                terminal.type("--today 2026-09-01 second-look"));
        assertEquals(Answer.done("""
                        {"customer":{"id":1,"name":"Ginevra Pratesi","vat":null,"tax_code":"PRTGVR84C51A794F"},\
                        "invoice":"7/A","outstanding":"122.00","currency":"EUR","since":"2026-03-12",\
                        "reason":"troppo piccola","look_again_on":"2026-09-01"}"""), terminal.type("--today 2026-09-01 second-look --json"));
        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""), terminal.type("take-up --customer 1"));
    }

    /// C-8
    @Test
    void aLineIsCorrectedAndAPaymentIsNot() {
        terminal.type("hold --customer 1 --note 'In ospedale'");
        terminal.type("pay --customer 1 --amount 10 --date 10/03/2026");

        assertEquals(Answer.done("""
                        Ginevra Pratesi: annotato.
                        Poi: 1° sollecito, dal 12/03/2026."""), terminal.type("correct --customer 1 --entry 1 --reason 'era la sorella'"));
        assertEquals(
                Answer.refused("Questa riga non si rettifica: un incasso si annulla con «puntuale undo-payment», una"
                        + " lettera partita resta, un accordo si chiude."),
                terminal.type("correct --customer 1 --entry 2 --reason sbagliato"));
    }

    /// C-3
    @Test
    void theSevenQuestionsAreAnsweredByTheArchiveOrByAPerson() {
        terminal.type("company --iban IT27B0999911100000000148250");
        terminal.type("answer --customer 1 --question receipt-confirmed --reply yes --note 'email di Ginevra'");
        terminal.type("answer --customer 1 --question delivery-proved --reply unknown --note 'manca il DDT'");

        assertEquals(Answer.done("""
                        Ginevra Pratesi: 6 sì su 7.
                          1  Le condizioni erano concordate?        sì      la scadenza è scritta in fattura
                          2  La fattura è giusta e non contestata?  sì      nessuna contestazione, nessun dubbio
                          3  La scadenza è passata?                 sì      da 29 giorni
                          4  Il cliente ha ricevuto la fattura?     sì      email di Ginevra · Marta, 12/03/2026
                          5  C’è la prova della consegna?           non so  manca il DDT · Marta, 12/03/2026
                          6  La fattura dice come e dove pagare?    sì      l’IBAN è in ogni nostra lettera
                          7  I contatti sono annotati?              sì      nessun contatto finora"""), terminal.type("questions --customer 1"));
        assertEquals(
                Answer.done("Ginevra Pratesi  Chiarire: C’è la prova della consegna? · manca il DDT  —  —"),
                terminal.type("tasks"));
        assertEquals(
                Answer.refused("A questa domanda risponde l’archivio: non serve una risposta a mano."),
                terminal.type("answer --customer 1 --question due --reply yes"));
    }

    /// C-3: going on anyway is possible, and remembered.
    @Test
    void aFirstReminderThatLeavesWithOpenQuestionsSaysSoInTheHistory() {
        terminal.type("company --iban IT27B0999911100000000148250 --signatory 'Ottavia Brumelli'");
        terminal.run(
                "letter",
                "--customer",
                "1",
                "--level",
                "1",
                "--sent",
                "post",
                "--out",
                folder.resolve("a.pdf").toString());

        assertEquals(Answer.done("""
                        12/03/2026  Si procede comunque: 1° sollecito · verifiche non complete · fattura ricevuta, prova della consegna
                        12/03/2026  1° sollecito · per posta · SO-2026/0001"""), terminal.type("history --customer 1"));
    }

    /// N15
    @Test
    void aCauseIsNotedAndWhatItAsksOfUsBecomesATask() {
        terminal.type("cause --customer 1 untraceable --note 'raccomandata tornata'");

        assertEquals(
                Answer.done("Ginevra Pratesi  Cercarlo: INI-PEC, visura camerale, certificato di residenza"
                        + " · raccomandata tornata  —  —"),
                terminal.type("tasks"));
    }

    /// C-11, N16
    @Test
    void aDisputeThatMayBeOurMistakeIsATaskWithAnOwnerAndADay() {
        terminal.type("dispute open --customer 1 --invoice 7/A --reason 'stampa sbiadita' --ours --owner Marta"
                + " --answer-by 20/3");

        assertEquals(
                Answer.done("Ginevra Pratesi  Verificare la contestazione della fattura 7/A: stampa sbiadita"
                        + "  Marta  entro il 20/03/2026"),
                terminal.type("tasks"));
        assertEquals(
                Answer.done("Ginevra Pratesi  Verificare la contestazione della fattura 7/A: stampa sbiadita"
                        + "  Marta  in ritardo, era per il 20/03/2026"),
                terminal.type("--today 2026-03-21 tasks"));
    }
}
