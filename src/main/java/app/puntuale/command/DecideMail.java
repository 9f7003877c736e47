package app.puntuale.command;

import app.puntuale.mail.Message;
import app.puntuale.mail.MessageId;
import app.puntuale.texts.Texts;

/// `decide-mail`: what a person decides about an e-mail that waits.
final class DecideMail implements Command {

    private enum Decided {
        SEND,
        LEFT,
        AGAIN,
        DISCARD
    }

    private static final Choices<Decided> DECISIONS = new Choices<Decided>()
            .add(Decided.SEND, "send")
            .add(Decided.LEFT, "left")
            .add(Decided.AGAIN, "again")
            .add(Decided.DISCARD, "discard");

    @Override
    public String name() {
        return "decide-mail";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.decideMail.about"), texts)
                .value(Label.NUMBER, texts.get("command.decideMail.message"))
                .required("--do", Label.CHOICE, texts.get("command.decideMail.do"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var decided = given.requiredChoice("--do", DECISIONS);
        var id = new MessageId(given.wholeNumber(0));
        var mailroom = session.office().mailroom();
        mailroom.afterRestart();
        var message = mailroom.pending().stream()
                .filter(waiting -> waiting.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(session.texts().get("command.decideMail.notWaiting", id.value())));
        return switch (decided) {
            case SEND -> send(message, session);
            case AGAIN ->
                mailroom.writeAgain(id, session.today())
                        .map(again -> send(again, session))
                        .orElseThrow(() -> notUncertain(id, session));
            case LEFT -> done(mailroom.itLeft(id, session.today()), id, session);
            case DISCARD -> done(mailroom.discard(id), id, session);
        };
    }

    private static Outcome send(Message message, Session session) {
        return MailReply.of(message, session).tell(session.office().mailroom().send(message.id(), session.today()));
    }

    private static Outcome done(boolean isDone, MessageId id, Session session) {
        if (!isDone) {
            throw notUncertain(id, session);
        }
        session.replies().line(line -> line.number("message", id.value()).flag("done", true));
        session.replies().say(session.texts().get("command.decideMail.done", id.value()));
        return Outcome.DONE;
    }

    private static Refusal notUncertain(MessageId id, Session session) {
        return new Refusal(session.texts().get("command.decideMail.notUncertain", id.value()));
    }
}
