package app.puntuale.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.Main;
import app.puntuale.PasswordsInMemory;
import app.puntuale.mail.Message.State;
import app.puntuale.mail.MessageId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An e-mail that did not leave, or of which nobody knows whether it did, and what a person decides about it.
class DecideMailTest {

    @TempDir
    private Path folder;

    private Postroom postroom;
    private TerminalBench terminal;

    @BeforeEach
    void oneReminderDidNotLeave() throws IOException {
        postroom = Postroom.in(folder);
        terminal = postroom.terminal();
        postroom.account("sbagliata");
        terminal.type("remind --customer 1 --level 1");
        assertEquals(List.of("failed"), postroom.states());
        postroom.account("segreta");
    }

    @AfterEach
    void theServerStops() {
        postroom.close();
    }

    @Test
    void itIsSentOnceWhatStoodInTheWayIsMended() {
        assertEquals(0, terminal.type("decide-mail 1 --do send").code());
        assertEquals(List.of("sent"), postroom.states());
        assertEquals(1, postroom.arrived().length);
        assertEquals(
                Answer.refused("L’e-mail n. 1 non è tra quelle che aspettano."),
                terminal.type("decide-mail 1 --do send"));
        assertEquals(1, postroom.arrived().length);
    }

    @Test
    void itIsGivenUp() {
        assertEquals(Answer.done("E-mail n. 1: annotato."), terminal.type("decide-mail 1 --do discard"));
        assertEquals(List.of("discarded"), postroom.states());
        assertEquals(Answer.done("Non c’è nessuna e-mail in attesa."), terminal.type("outbox"));
        assertEquals(0, postroom.arrived().length);
    }

    @Test
    void whetherItLeftIsAskedOnlyOfWhatNobodyKnows() {
        var nothing = Answer.refused("Per l’e-mail n. 1 non c’è nulla da chiarire.");
        assertEquals(nothing, terminal.type("decide-mail 1 --do left"));
        assertEquals(nothing, terminal.type("decide-mail 1 --do again"));
    }

    @Test
    void ofOneThatWasLeavingWhenTheProgramEndedAPersonSaysThatItLeft() {
        theProgramEndedInTheMiddle();
        assertEquals(List.of("uncertain"), postroom.states());
        assertEquals(Answer.done("{\"message\":1,\"done\":true}"), terminal.type("decide-mail 1 --do left --json"));
        assertEquals(List.of("sent"), postroom.states());
        assertEquals(0, postroom.arrived().length);
        assertEquals(Answer.done("""
                        12/03/2026  Si procede comunque: 1° sollecito · verifiche non complete · fattura ricevuta, prova della consegna
                        12/03/2026  1° sollecito · via email · SO-2026/0001"""), terminal.type("history --customer 1"));
    }

    @Test
    void orThatItDidNotAndTheSameLetterLeavesInAnotherMessage() { // G-13
        theProgramEndedInTheMiddle();
        assertEquals(0, terminal.type("decide-mail 1 --do again").code());
        assertEquals(1, postroom.arrived().length);
        assertEquals(List.of("sent", "discarded"), postroom.states());
        assertEquals(Answer.done("""
                        12/03/2026  Si procede comunque: 1° sollecito · verifiche non complete · fattura ricevuta, prova della consegna
                        12/03/2026  1° sollecito · via email · SO-2026/0001"""), terminal.type("history --customer 1"));
    }

    @Test
    void aWrongWordOrNumberIsSaid() {
        assertEquals(
                Answer.misused("--do forse: le scelte sono send, left, again, discard."),
                terminal.type("decide-mail 1 --do forse"));
        assertEquals(2, terminal.type("decide-mail uno --do send").code());
        assertEquals(
                Answer.refused("L’e-mail n. 9 non è tra quelle che aspettano."),
                terminal.type("decide-mail 9 --do send"));
    }

    private void theProgramEndedInTheMiddle() {
        try (var office = Main.office(
                folder.resolve("archivio"), TerminalBench.MORNING, () -> "Marta", new PasswordsInMemory())) {
            office.archive().outbox().move(new MessageId(1), State.FAILED, State.SENDING, "");
        }
    }
}
