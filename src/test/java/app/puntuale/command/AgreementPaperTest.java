package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan and a settlement as papers to sign, from the terminal, on 12 March 2026.
class AgreementPaperTest {

    private static final String PROPOSE = "plan propose --customer 1 --rates 3 --first 2026-03-31 --acceleration";

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
        terminal.type("company --iban IT27B0999911100000000148250");
    }

    @Test
    void aProposedPlanBecomesAPaperWithANumberThatTheArchiveKeeps() throws IOException {
        terminal.type(PROPOSE);
        var out = folder.resolve("piano.pdf");
        var made = JsonText.object(paper("plan", out).out().getFirst());
        assertEquals("PR-2026/0001", made.get("protocol"));
        assertTrue(Files.readString(out, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertTrue(terminal.type("history --customer 1")
                .out()
                .contains("12/03/2026  Accordo preparato per la firma · PR-2026/0001"));
        assertEquals(0, terminal.type("check").code());
    }

    @Test
    void askedForAgainItIsTheVerySame() throws IOException {
        terminal.type(PROPOSE);
        var first = folder.resolve("piano.pdf");
        var again = folder.resolve("ancora.pdf");
        paper("plan", first);
        terminal.type("pay --customer 1 --amount 10 --date 2026-03-12");
        assertEquals(0, paper("plan", again).code());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(again));
    }

    @Test
    void whatWasPaidSinceItWasProposedIsNotAcknowledged() throws IOException {
        terminal.type(PROPOSE);
        terminal.type("pay --customer 1 --amount 10 --date 2026-03-12");
        var refused = paper("plan", folder.resolve("piano.pdf"));
        assertEquals(1, refused.code());
        assertTrue(refused.err().getFirst().startsWith("Da quando l’accordo è stato proposto il debito è cambiato"));
    }

    @Test
    void withoutAnAgreementOrAnIbanThereIsNoPaper() throws IOException {
        assertEquals(
                Answer.refused("Ginevra Pratesi non ha un piano di rientro proposto o in corso."),
                terminal.run(
                        "plan",
                        "letter",
                        "--customer",
                        "1",
                        "--out",
                        folder.resolve("x.pdf").toString()));
        assertEquals(
                Answer.refused("Ginevra Pratesi non ha un saldo e stralcio in attesa."),
                terminal.run(
                        "settlement",
                        "letter",
                        "--customer",
                        "1",
                        "--out",
                        folder.resolve("x.pdf").toString()));
    }

    @Test
    void aSettlementBecomesALetter() throws IOException {
        assertEquals(
                0,
                terminal.type("settle --customer 1 --amount 100 --by 2026-03-31")
                        .code());
        var out = folder.resolve("saldo.pdf");
        var made = JsonText.object(paper("settlement", out).out().getFirst());
        assertEquals("SS-2026/0001", made.get("protocol"));
        assertTrue(Files.size(out) > 1000);
    }

    /// D-6: what has come in is a part of what was accepted, and is not asked for once more.
    @Test
    void aSettlementOfWhichAPartHasComeInIsNotOfferedAsIfNothingHad() throws IOException {
        terminal.type("settle --customer 1 --amount 100 --by 2026-03-31");
        terminal.type("pay --customer 1 --amount 10 --date 2026-03-12");
        var refused = paper("settlement", folder.resolve("saldo.pdf"));
        assertEquals(1, refused.code());
        assertTrue(refused.err().getFirst().startsWith("Da quando l’accordo è stato proposto il debito è cambiato"));
    }

    /// D-1, D-2: the signed copy is kept, and the plan has its effect from there.
    @Test
    void theSignedCopyIsAttachedAndThePlanSigned() throws IOException {
        terminal.type(PROPOSE);
        paper("plan", folder.resolve("piano.pdf"));
        var signed = Files.writeString(folder.resolve("piano firmato.pdf"), "scansione");
        assertEquals(
                0,
                terminal.run("attach", "--customer", "1", signed.toString(), "--as", "agreement")
                        .code());
        assertEquals(0, terminal.type("plan sign --customer 1").code());
        assertTrue(terminal.type("attachments --customer 1").out().getFirst().contains("accordo firmato"));
    }

    private Answer paper(String kind, Path out) throws IOException {
        return terminal.run(kind, "letter", "--customer", "1", "--out", out.toString(), "--json");
    }
}
