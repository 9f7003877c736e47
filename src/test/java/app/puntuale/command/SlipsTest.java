package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Slips of the pen at the terminal, on 12 March 2026: each is one sentence, and nothing is done.
class SlipsTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.withOneInvoice(folder);
    }

    /// As a script writes it whose variable is not set.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            --archive '' today                                              | Manca --archive.
            --today ' ' today                                               | Manca --today.
            dispute open --customer 1 --invoice 7/A --reason rotto --part '' | Manca --part.
            hold --customer 1 --invoice ''                                  | Manca --invoice.
            hold --customer 1 --until ''                                    | Manca --until.
            pay --customer 1 --amount 10 --date 10/03/2026 --invoice ''     | Manca --invoice.
            attach '' --customer 1 --as other                               | Manca PERCORSO.
            """)
    void anOptionLeftEmptyMeansNothingElse(String line, String sentence) {
        assertEquals(Answer.misused(sentence), terminal.run(words(line)));
    }

    @Test
    void anEmptyNoteIsNoNote() {
        assertEquals(0, terminal.run("hold", "--customer", "1", "--note", "").code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            standing --customer 1 --reason x | Manca SCELTA. Con «puntuale standing --help» vede come si scrive.
            import                           | Manca PERCORSO. Con «puntuale import --help» vede come si scrive.
            undo-payment                     | Manca NUMERO. Con «puntuale undo-payment --help» vede come si scrive.
            attach --customer 1 --as other   | Manca PERCORSO. Con «puntuale attach --help» vede come si scrive.
            """)
    void aWordThatIsMissingIsNamed(String line, String sentence) {
        assertEquals(Answer.misused(sentence), terminal.type(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            simulate --days 91                               | --days 91: serve un numero intero da 1 a 90.
            simulate --days 0                                | --days 0: serve un numero intero da 1 a 90.
            policy rules --notice-days 9999                  | --notice-days 9999: serve un numero intero da 0 a 180.
            plan propose --customer 1 --rates 2 --first 01/04/2026 --grace 3000000000 | --grace 3000000000: serve un numero intero da 0 a 180.
            """)
    void aNumberOutOfItsBoundsIsTold(String line, String sentence) {
        assertEquals(Answer.misused(sentence), terminal.type(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            credit-limit --customer 1 --amount 100 --none | Scelga --amount oppure --none, non tutti e due.
            log-call --customer 1 --outcome no-answer --promise 2026-04-01:10 | Con --outcome no-answer non si annota una promessa: scriva --outcome promise, oppure tolga --promise.
            policy rules --no-calls-on-saturday --calls-to-on-saturday 12:00 | Scelga --no-calls-on-saturday oppure --calls-to-on-saturday, non tutti e due.
            """)
    void twoOptionsThatContradictEachOtherAreNotGuessed(String line, String sentence) {
        assertEquals(Answer.misused(sentence), terminal.type(line));
    }

    @Test
    void aKindOfCustomerNobodyKnowsIsRefusedEvenWithoutAPolicy() {
        assertEquals(
                Answer.misused("--kind boh: le scelte sono company, sole-trader, consumer, public-body."),
                terminal.type("simulate --kind boh"));
    }

    @Test
    void aClosingOfManyYearsIsASlip() {
        assertEquals(
                Answer.misused("La chiusura «2026-08-10:2062-08-21» dura più di un anno: controlli le date."),
                terminal.type("policy rules --closing 2026-08-10:2062-08-21"));
    }

    @Test
    void aPlanOfThousandsOfRatesIsASlip() {
        assertEquals(
                Answer.refused("Il debito non si divide così: controlli il numero o l’importo delle rate."),
                terminal.type("plan propose --customer 1 --rates 121 --first 2026-04-01"));
    }

    @Test
    void aPlanIsNotSignedBeforeItsInvoiceWasWritten() {
        terminal.type("plan propose --customer 1 --rates 2 --first 2026-04-01");
        assertEquals(
                Answer.refused("A quel giorno la fattura non c’era ancora: controlli la data."),
                terminal.type("plan sign --customer 1 --on 2001-01-01"));
    }

    @Test
    void aHugeFileIsNoPolicy() throws IOException {
        var file = Files.writeString(folder.resolve("enorme.txt"), "politica: Enorme\n".repeat(10_000));
        assertEquals(
                Answer.refused("Il file «" + file + "» è troppo grande per essere una politica."),
                terminal.run("policy", "save", "--policy", file.toString()));
    }

    @Test
    void aPolicyWithoutStepsSaysWhatThatMeans() throws IOException {
        var file = Files.writeString(folder.resolve("vuota.txt"), "politica: Vuota\n");
        assertEquals(
                Answer.done("Salvata: Vuota. Vale da subito; non ha passi, quindi chi la segue non viene mai"
                        + " sollecitato."),
                terminal.run("policy", "save", "--policy", file.toString()));
    }

    @Test
    void aPolicyHasOneShortName() throws IOException {
        var file = Files.writeString(
                folder.resolve("nomi.txt"), "politica: Uno\npolitica: Due\n3 giorni dopo: cambio di rotta\n");
        assertEquals(
                Answer.refused("Riga 2: «politica» c’è già più sopra."),
                terminal.run("policy", "save", "--policy", file.toString()));
        Files.writeString(file, "politica: " + "n".repeat(5000) + "\n3 giorni dopo: cambio di rotta\n");
        assertEquals(
                Answer.refused("Riga 1: il nome è troppo lungo, bastano poche parole."),
                terminal.run("policy", "save", "--policy", file.toString()));
    }

    @Test
    void theNumberOfAPaymentIsWrittenAsItIsTyped() {
        assertEquals(
                Answer.refused("L’incasso n. 99999 non c’è, o è già stato annullato."),
                terminal.type("undo-payment 99999"));
    }

    /// What is owed in francs is promised, disputed and settled in francs.
    @Test
    void anAmountIsInTheCurrencyOfTheDebt() throws IOException {
        var abroad = TerminalBench.in(folder.resolve("franchi"));
        var file = EInvoiceFile.numbered("7/A").in(folder.resolve("franchi.xml"));
        Files.writeString(file, Files.readString(file).replace("<Divisa>EUR<", "<Divisa>CHF<"));
        abroad.run("import", "--yes", file.toString());

        assertEquals(
                0,
                abroad.type("log-call --customer 1 --outcome promise --promise 2026-03-20:100")
                        .code());
        assertEquals(
                0,
                abroad.type("promise --customer 1 --by 2026-03-20 --amount 100").code());
        assertEquals(
                0,
                abroad.type("dispute open --customer 1 --invoice 7/A --reason rotto --part 22")
                        .code());
        assertEquals(
                0,
                abroad.type("dispute close --customer 1 --invoice 7/A --end resume")
                        .code());
        assertEquals(
                0,
                abroad.type("settle --customer 1 --amount 100 --by 2026-03-31").code());
        assertEquals(
                "Capitale aperto CHF 122,00, a credito del cliente CHF 0,00: saldo CHF 122,00",
                abroad.type("statement --customer 1").out().get(3));
        abroad.type("pay --customer 1 --amount 100 --currency CHF --date 2026-03-12");
        assertEquals(Answer.done("Non c’è nessuna fattura aperta."), abroad.type("invoices"));
    }

    private static String[] words(String line) {
        return Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(line)
                .results()
                .map(word -> word.group(2) == null ? word.group(1) : word.group(2))
                .toArray(String[]::new);
    }
}
