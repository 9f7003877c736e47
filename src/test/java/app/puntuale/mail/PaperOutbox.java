package app.puntuale.mail;

import app.puntuale.mail.Message.State;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A book of messages on paper.
record PaperOutbox(List<Message> messages, Clock clock) implements Outbox {

    PaperOutbox(Clock clock) {
        this(new ArrayList<>(), clock);
    }

    @Override
    public MessageId record(Message message) {
        var id = new MessageId(messages.size() + 1L);
        messages.add(copy(message, id, message.state(), message.answer()));
        return id;
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return messages.stream().filter(message -> message.id().equals(id)).findFirst();
    }

    @Override
    public List<Message> all() {
        return messages.reversed();
    }

    @Override
    public List<Message> pending() {
        return messages.stream()
                .filter(message -> message.state() != State.SENT && message.state() != State.DISCARDED)
                .toList();
    }

    @Override
    public boolean move(MessageId id, State from, State to, String answer) {
        var known = find(id).filter(message -> message.state() == from);
        known.ifPresent(message -> messages.set((int) id.value() - 1, copy(message, id, to, answer)));
        return known.isPresent();
    }

    List<State> states() {
        return messages.stream().map(Message::state).toList();
    }

    private Message copy(Message message, MessageId id, State state, String answer) {
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
                state,
                Optional.of(clock.instant()),
                answer);
    }
}
