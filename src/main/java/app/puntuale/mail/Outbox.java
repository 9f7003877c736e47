package app.puntuale.mail;

import java.util.List;
import java.util.Optional;

/// The book of messages.
public interface Outbox {

    /// Records a new message; the id of the one handed in is ignored.
    MessageId record(Message message);

    Optional<Message> find(MessageId id);

    /// All messages, the latest first.
    List<Message> all();

    /// The messages whose story is not over, the oldest first: neither SENT nor DISCARDED.
    List<Message> pending();

    /// Moves a message from one state to another; false when it was not in `from` any more (somebody else acted).
    boolean move(MessageId id, Message.State from, Message.State to, String answer);
}
