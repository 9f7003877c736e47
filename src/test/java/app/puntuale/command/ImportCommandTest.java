package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String FIRST = "L’archivio diventa quello di Stamperia Calendula, partita IVA IT99010370163.";

    @TempDir
    private Path folder;

    private Path files;
    private TerminalBench terminal;

    @BeforeEach
    void twoInvoicesAndAStranger() throws IOException {
        files = Files.createDirectory(folder.resolve("fatture"));
        EInvoiceFile.numbered("1").in(files.resolve("1.xml"));
        EInvoiceFile.numbered("2").withoutDueDate().in(files.resolve("2.xml"));
        EInvoiceFile.numbered("3").from("99012220127").in(files.resolve("3.xml"));
        terminal = TerminalBench.in(folder.resolve("archivio"));
    }

    @Test
    void nothingIsImportedWithoutAWord() {
        assertEquals(
                new Answer(
                        1,
                        preview(),
                        List.of(
                                "Non ho importato nulla: da qui non posso chiedere conferma, ripeta il comando con --yes.")),
                terminal.run("import", files.toString()));
        assertEquals(Answer.done("Non c’è nessuna fattura aperta."), terminal.run("invoices"));
    }

    @Test
    void whoeverSaysNoHasImportedNothing() {
        var answer = terminal.typing("no").run("import", files.toString());
        assertEquals("Procedo? [s/N] Non ho importato nulla.", answer.out().getLast());
        assertEquals(1, answer.code());
    }

    @Test
    void whoeverSaysYesHasImportedWhatWasShown() {
        var answer = terminal.typing("sì").run("import", files.toString());
        assertEquals(
                "Procedo? [s/N] 2 fatture importate; nessuna nota di credito; un cliente nuovo.",
                answer.out().getLast());
        assertEquals(1, answer.code()); // one file was refused
    }

    @Test
    void aMachineIsToldOfEveryFile() {
        assertEquals(
                new Answer(
                        1,
                        List.of(
                                line(
                                        "1.xml",
                                        "\"outcome\":\"imported\",\"reason\":null,\"reason_code\":null,\"stored\":true,",
                                        "1",
                                        ""),
                                line(
                                        "2.xml",
                                        "\"outcome\":\"incomplete\",\"reason\":\"Manca la scadenza: la confermi, di solito"
                                                + " è il 11/02/2026.\",\"reason_code\":\"DUE_DATE_MISSING\",\"stored\":true,",
                                        "2",
                                        "\"DUE_DATE_MISSING\""),
                                "{\"file\":\"" + files.resolve("3.xml") + "\",\"outcome\":\"refused\","
                                        + "\"reason\":\"Fattura 3: È una fattura ricevuta, emessa da Stamperia"
                                        + " Calendula: qui servono quelle emesse dalla Sua azienda.\","
                                        + "\"reason_code\":\"RECEIVED_INVOICE\",\"stored\":false,\"number\":\"3\"}"),
                        List.of()),
                terminal.run("import", "--json", "--yes", files.toString()));
    }

    /// The whole way, in three imports: issued, rejected, sent again with another amount under the same number.
    @Test
    void aCorrectedInvoiceTakesThePlaceOfTheRejectedOne() throws IOException {
        terminal.run(
                "import",
                "--yes",
                EInvoiceFile.numbered("9").in(folder.resolve("IT1_A.xml")).toString());
        Files.writeString(
                folder.resolve("IT1_A_NS_001.xml"),
                "<NotificaScarto><IdentificativoSdI>1</IdentificativoSdI><NomeFile>IT1_A.xml</NomeFile></NotificaScarto>");
        terminal.run("import", "--yes", folder.resolve("IT1_A_NS_001.xml").toString());
        assertEquals(Answer.done("""
                        Rata  Fattura  Cliente          Scadenza      Aperto  Da verificare
                           1  9        Ginevra Pratesi  11/02/2026  € 122,00  scartata dal Sistema di Interscambio"""), terminal.run("invoices"));
        var corrected = EInvoiceFile.numbered("9").of("150.00").in(folder.resolve("IT1_B.xml"));
        assertEquals(0, terminal.run("import", "--yes", corrected.toString()).code());
        assertEquals(Answer.done("""
                        Rata  Fattura  Cliente          Scadenza      Aperto  Da verificare
                           2  9        Ginevra Pratesi  11/02/2026  € 150,00"""), terminal.run("invoices"));
    }

    @Test
    void theSameFileTwiceIsTakenOnceAndAChangedCopyNotAtAll() throws IOException {
        terminal.run("import", "--yes", files.resolve("1.xml").toString());
        assertEquals(
                Answer.done("""
                        Già in archivio: una, € 122,00
                        Non c’è nulla di nuovo da importare."""),
                terminal.run("import", "--yes", files.resolve("1.xml").toString()));

        var changed = EInvoiceFile.numbered("1").of("133.00").in(folder.resolve("copia.xml"));
        assertEquals(
                new Answer(
                        1,
                        List.of(
                                "Non importata:",
                                "  " + changed + ": La fattura 1 è già in archivio con altri dati: questa copia non è "
                                        + "stata presa, le confronti.",
                                "Non c’è nulla di nuovo da importare."),
                        List.of()),
                terminal.run("import", "--yes", changed.toString()));
    }

    private List<String> preview() {
        return List.of(
                FIRST,
                "Da importare: 2 fatture, € 244,00",
                "Di queste, una è da completare: manca la scadenza, € 122,00",
                "Non importata:",
                "  " + files.resolve("3.xml") + ": Fattura 3: È una fattura ricevuta, emessa da Stamperia Calendula: "
                        + "qui servono quelle emesse dalla Sua azienda.");
    }

    private String line(String file, String outcome, String number, String doubts) {
        return "{\"file\":\"" + files.resolve(file) + "\"," + outcome + "\"number\":\"" + number
                + "\",\"type\":\"TD01\",\"date\":\"2026-01-12\",\"customer\":\"Ginevra Pratesi\",\"payable\":\"122.00\","
                + "\"currency\":\"EUR\",\"doubts\":[" + doubts + "]}";
    }
}
