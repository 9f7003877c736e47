package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents as proofs, from the terminal, on 12 March 2026.
class AttachTest {

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.in(folder.resolve("archivio"));
        terminal.run(
                "import",
                "--yes",
                EInvoiceFile.numbered("7/A").in(folder.resolve("7.xml")).toString());
    }

    @Test
    void aDeliveryNoteIsAttachedAndAnswersItsQuestion() throws IOException {
        assertEquals(
                0,
                attach(file("DDT 211.pdf", "firmato"), "consegna", "--invoice", "7/A")
                        .code());
        var questions = terminal.type("questions --customer 1").out();
        assertTrue(questions.get(5).contains("sì") && questions.get(5).endsWith("DDT 211.pdf"), questions.get(5));
        assertEquals(
                Answer.done("12/03/2026  Allegato: prova di consegna · DDT 211.pdf"),
                terminal.type("history --customer 1"));
    }

    @Test
    void whatIsAttachedIsListedAndGivenBackByteForByte() throws IOException {
        var note = file("DDT 211.pdf", "firmato");
        attach(note, "ddt", "--invoice", "7/A");
        attach(file("contratto.pdf", "contratto"), "termini");
        assertEquals(
                List.of(
                        "  1  12/03/2026  prova di consegna       DDT 211.pdf    7/A",
                        "  2  12/03/2026  prova delle condizioni  contratto.pdf  per il cliente"),
                terminal.type("attachments --customer 1").out());
        var copy = folder.resolve("copia.pdf");
        var saved = terminal.run("attachments", "--customer", "1", "--save", "1", "--out", copy.toString(), "--json");
        assertArrayEquals(Files.readAllBytes(note), Files.readAllBytes(copy));
        var line = JsonText.object(saved.out().getFirst());
        assertEquals("delivery", line.get("as"));
        assertEquals("DDT 211.pdf", line.get("name"));
        assertEquals("7", line.get("bytes"));
    }

    /// A scanned contract is larger than any e-invoice.
    @Test
    void aScanOfManyMegabytesIsKeptWhole() throws IOException {
        var bytes = new byte[18 * 1024 * 1024];
        new Random(7).nextBytes(bytes);
        var scan = Files.write(folder.resolve("contratto.tif"), bytes);
        assertEquals(0, attach(scan, "termini").code());
        var copy = folder.resolve("copia.tif");
        terminal.run("attachments", "--customer", "1", "--save", "1", "--out", copy.toString());
        assertEquals(-1, Files.mismatch(scan, copy));
        assertEquals(0, terminal.type("check").code());
    }

    @Test
    void theSameDocumentIsKeptOnceAndNotAsTheSameProofAgain() throws IOException {
        var note = file("DDT.pdf", "firmato");
        attach(note, "consegna");
        assertEquals(Answer.refused("Questo documento è già allegato come questa prova."), attach(note, "consegna"));
        assertEquals(0, attach(note, "ricezione").code(), "it proves two things");
    }

    @Test
    void whatCannotBeKeptIsRefusedInASentence() throws IOException {
        var missing = folder.resolve("nessuno.pdf");
        assertEquals(
                Answer.refused("Il file " + missing + " non c’è: controlli il percorso."), attach(missing, "consegna"));
        assertEquals(Answer.refused(folder + " è una cartella: scelga un file."), attach(folder, "consegna"));
        var empty = file("vuoto.pdf", "");
        assertEquals(
                Answer.refused("Il file " + empty + " è vuoto: non c’è nulla da conservare."),
                attach(empty, "consegna"));
        assertEquals(
                Answer.refused("Tra le fatture aperte di Ginevra Pratesi non c’è la 99."),
                attach(file("a.pdf", "a"), "consegna", "--invoice", "99"));
        assertEquals(
                1,
                terminal.type("attachments --customer 1 --save 9 --out " + folder.resolve("x.pdf"))
                        .code());
        assertEquals(2, terminal.type("attachments --customer 1 --save 9").code());
    }

    private Path file(String name, String words) throws IOException {
        return Files.writeString(folder.resolve(name), words);
    }

    private Answer attach(Path file, String as, String... more) throws IOException {
        var words = new ArrayList<String>();
        words.addAll(List.of("attach", "--customer", "1", file.toString(), "--as", as));
        words.addAll(List.of(more));
        return terminal.run(words.toArray(String[]::new));
    }
}
