package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.followups.ReminderLevel;
import app.puntuale.mail.Message;
import app.puntuale.mail.Message.State;
import app.puntuale.mail.MessageId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest extends ShelfTest {

    @BeforeEach
    void anInvoice() {
        store(Drafts.invoice(Drafts.BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00"));
    }

    @Test
    void aMessageComesBackAsItWasRecorded() {
        var message = message("<1@puntuale>");
        var id = archive.outbox().record(message);
        assertEquals(Optional.of(withId(message, id)), archive.outbox().find(id));
        assertEquals(Optional.empty(), archive.outbox().find(new MessageId(99)));
    }

    @Test
    void messagesComeTheLatestFirstAndThoseStillPendingTheOldestFirst() {
        var sent = archive.outbox().record(message("<1@puntuale>"));
        var failed = archive.outbox().record(message("<2@puntuale>"));
        var discarded = archive.outbox().record(message("<3@puntuale>"));
        var sending = archive.outbox().record(message("<4@puntuale>"));
        assertTrue(archive.outbox().move(sent, State.WRITTEN, State.SENT, "250 ok"));
        assertTrue(archive.outbox().move(failed, State.WRITTEN, State.FAILED, "550 no"));
        assertTrue(archive.outbox().move(discarded, State.WRITTEN, State.DISCARDED, ""));
        assertTrue(archive.outbox().move(sending, State.WRITTEN, State.SENDING, ""));
        assertEquals(
                List.of(sending, discarded, failed, sent), ids(archive.outbox().all()));
        assertEquals(List.of(failed, sending), ids(archive.outbox().pending()));
    }

    @Test
    void whoeverMovesAMessageFirstWins() {
        var id = archive.outbox().record(message("<1@puntuale>"));
        assertTrue(archive.outbox().move(id, State.WRITTEN, State.SENDING, ""));
        assertFalse(archive.outbox().move(id, State.WRITTEN, State.SENDING, ""));
        assertFalse(archive.outbox().move(new MessageId(99), State.WRITTEN, State.SENDING, ""));
    }

    @Test
    void theMomentOfTheDecisionIsWrittenDown() {
        var id = archive.outbox().record(message("<1@puntuale>"));
        archive.outbox().move(id, State.WRITTEN, State.SENDING, "");
        assertEquals(Optional.empty(), archive.outbox().find(id).orElseThrow().decidedAt());
        archive.outbox().move(id, State.SENDING, State.SENT, "250 ok");
        var sent = archive.outbox().find(id).orElseThrow();
        assertEquals(
                List.of(State.SENT, Optional.of(NOW), "250 ok"),
                List.of(sent.state(), sent.decidedAt(), sent.answer()));
    }

    @Test
    void aMessageIdIsNeverUsedAgain() { // RULES G-13
        archive.outbox().record(message("<1@puntuale>"));
        var again = message("<1@puntuale>");
        assertThrows(DataAccessException.class, () -> archive.outbox().record(again));
    }

    private Message message(String header) {
        var pdf = archive.documents().keep("sollecito.pdf", "application/pdf", Drafts.content("%PDF"));
        var copy = archive.documents().keep("fattura.pdf", "application/pdf", Drafts.content("%PDF 2"));
        var original = archive.documents().keep("1.eml", "message/rfc822", Drafts.content("Subject: " + header));
        return new Message(
                new MessageId(0),
                open("1").customer(),
                ReminderLevel.FIRST,
                "2026/1",
                Set.of(open("1").id()),
                header,
                "noi@example.it",
                "loro@example.it",
                "Fattura 1",
                "Gentile cliente,\nl’importo è scaduto.",
                List.of(copy, pdf),
                original,
                day("2026-03-12"),
                State.WRITTEN,
                Optional.empty(),
                "");
    }

    private static Message withId(Message message, MessageId id) {
        return new Message(
                id,
                message.customer(),
                message.level(),
                message.protocol(),
                message.about(),
                message.messageId(),
                message.from(),
                message.to(),
                message.subject(),
                message.body(),
                message.attachments(),
                message.original(),
                message.writtenOn(),
                message.state(),
                message.decidedAt(),
                message.answer());
    }

    private static List<MessageId> ids(List<Message> messages) {
        return messages.stream().map(Message::id).toList();
    }
}
