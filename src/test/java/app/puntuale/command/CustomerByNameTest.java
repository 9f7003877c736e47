package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whom a person means by what they write after `--customer`.
class CustomerByNameTest {

    private static final Answer NOTED = Answer.done("Ginevra Pratesi: annotato.\nPoi: 1° sollecito, dal 12/03/2026.");

    @TempDir
    private Path folder;

    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdue() throws IOException {
        terminal = TerminalBench.in(folder.resolve("archivio"));
        receive("7.xml", EInvoiceFile.numbered("7/A"));
    }

    private void receive(String name, EInvoiceFile file) throws IOException {
        terminal.run("import", "--yes", file.in(folder.resolve(name)).toString());
    }

    @Test
    void aPartOfTheNameIsEnoughWhenOnlyOneHasIt() {
        assertEquals(NOTED, terminal.type("note --customer pràtesi --text 'Ha cambiato banca'"));
    }

    @Test
    void aNameThatTwoShareIsNoAnswerAndBothAreNamed() throws IOException {
        receive(
                "8.xml",
                new EInvoiceFile(EInvoiceFile.FIRM, "RSSMRA85T10A562S", "8/A", "2026-01-12", "2026-02-11", "61.00"));

        assertEquals(
                Answer.refused(
                        "«ginevra» indica più clienti: Ginevra Pratesi (1), Ginevra Pratesi (2). Scriva il numero"
                                + " tra parentesi, o più parole del nome."),
                terminal.type("explain --customer ginevra"));
    }

    @Test
    void nothingWrittenMeansNobody() {
        assertEquals(2, terminal.run("explain", "--customer", " ").code());
    }
}
