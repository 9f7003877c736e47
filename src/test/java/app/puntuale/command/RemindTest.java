package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A reminder from the invoice file to the mailbox, with a real mail server in this process.
class RemindTest {

    private static final String CALL = "remind --customer 1 --level 1";

    @TempDir
    private Path folder;

    private Postroom postroom;
    private TerminalBench terminal;

    @BeforeEach
    void oneInvoiceIsOverdueAndTheServerRuns() throws IOException {
        postroom = Postroom.in(folder);
        terminal = postroom.terminal();
        postroom.account("segreta");
    }

    @AfterEach
    void theServerStops() {
        postroom.close();
    }

    @Test
    void aDryRunShowsWhatWouldLeaveAndNothingLeaves() {
        var shown = terminal.type(CALL + " --dry-run");
        assertEquals(0, shown.code());
        assertEquals("A: ginevra@pratesi.example", shown.out().getFirst());
        assertEquals("Oggetto: ", shown.out().get(1).substring(0, 9));
        assertEquals(0, postroom.arrived().length);
        assertEquals(Answer.done("Non c’è nessuna e-mail in attesa."), terminal.type("outbox --all"));
    }

    @Test
    void aPersonMayWantOtherWordsThanThePolicy() throws IOException {
        var usual =
                JsonText.object(terminal.type(CALL + " --dry-run --json").out().getFirst());
        assertEquals(
                List.of("1", "kind", "none"), List.of(usual.get("words"), usual.get("tone"), usual.get("interest")));
        var chosen =
                JsonText.object(terminal.type(CALL + " --words 3 --tone fermo --interest accennati --dry-run --json")
                        .out()
                        .getFirst());
        assertEquals(
                List.of("1", "3", "firm", "mentioned"),
                List.of(chosen.get("level"), chosen.get("words"), chosen.get("tone"), chosen.get("interest")));
        assertEquals(
                "Fattura 7/A: richiesta di pagamento",
                chosen.get("subject"),
                "the level is counted, the words are theirs");
    }

    /// whoever speaks for the first time asks for no EUR 40, whatever the level counts.
    @Test
    void theWordsOfTheFirstReminderAskForNoLumpSum() {
        terminal.type("contact --customer 1 --kind company");
        var usual = terminal.type("remind --customer 1 --level 2 --dry-run").out();
        var kinder = terminal.type("remind --customer 1 --level 2 --words 1 --dry-run")
                .out();
        assertTrue(usual.stream().anyMatch(line -> line.contains("40,00")), usual::toString);
        assertTrue(kinder.stream().noneMatch(line -> line.contains("40,00")), kinder::toString);
    }

    @Test
    void whatIsSentArrivesAndIsInTheHistory() throws IOException, MessagingException {
        var sent = JsonText.object(terminal.type(CALL + " --json").out().getFirst());
        var received = postroom.arrived();
        assertEquals(1, received.length);
        assertEquals(sent.get("subject"), received[0].getSubject());
        assertEquals("ginevra@pratesi.example", GreenMailUtil.getAddressList(received[0].getAllRecipients()));
        assertEquals(
                Map.of("state", "sent", "protocol", "SO-2026/0001", "level", "1"),
                Map.of(
                        "state", String.valueOf(sent.get("state")),
                        "protocol", String.valueOf(sent.get("protocol")),
                        "level", String.valueOf(sent.get("level"))));
        assertEquals(Answer.done("""
                        12/03/2026  Si procede comunque: 1° sollecito · verifiche non complete · fattura ricevuta, prova della consegna
                        12/03/2026  1° sollecito · via email · SO-2026/0001"""), terminal.type("history --customer 1"));
    }

    /// C-9: seven days at least between two written messages.
    @Test
    void nobodyIsWrittenToTwiceInTheSameDays() {
        terminal.type(CALL);
        assertEquals(
                Answer.refused("Gli ha scritto il 12/03/2026: il prossimo sollecito può partire dal 27/03/2026."
                        + " Per procedere lo stesso: --anyway «motivo»."),
                terminal.type(CALL));
        assertEquals(1, postroom.arrived().length);
    }

    @Test
    void whatTheServerRefusesWaitsAndLeavesLaterUnderTheSameNumber() {
        postroom.account("sbagliata");
        assertEquals(
                Answer.refused("Il server di posta non accetta la password: forse è stata cambiata. Il sollecito è al "
                        + "sicuro e non è partito: ripeta il comando, oppure lo guardi con «puntuale outbox»."),
                terminal.type(CALL));
        assertEquals(List.of("failed"), postroom.states());

        postroom.account("segreta");
        assertEquals(0, terminal.type(CALL).code());
        assertEquals(List.of("sent"), postroom.states());
        assertEquals(1, postroom.arrived().length);
    }

    @Test
    void withoutAnAddressNothingIsWritten() throws IOException {
        terminal.run(
                "import",
                "--yes",
                new EInvoiceFile(EInvoiceFile.FIRM, "SLVMRA71D58F205V", "8", "2026-01-12", "2026-02-11", "50.00")
                        .in(folder.resolve("8.xml"))
                        .toString());
        assertEquals(
                Answer.refused("Manca l’indirizzo email del cliente."),
                terminal.type("remind --customer SLVMRA71D58F205V --level 1"));
    }

    @Test
    void thePasswordIsReadFromTheInputAndKeptApart() {
        assertEquals(
                "segreta", terminal.passwords().find("smtp:stamperia@127.0.0.1").orElseThrow());
        assertEquals(
                Answer.misused("Nell’ingresso non c’è nessuna password."),
                terminal.type("mail-account --host h --port 25 --security tls --from a@b.example --password-stdin"));
    }
}
