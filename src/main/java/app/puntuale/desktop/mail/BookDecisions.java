package app.puntuale.desktop.mail;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.mail.Mailroom;
import app.puntuale.mail.Message;
import app.puntuale.mail.MessageId;
import java.util.concurrent.Callable;

/// What only a person can decide about a message that was recorded: whether it left, whether it leaves after all.
final class BookDecisions {

    private final Mailroom mailroom;
    private final Dispatch dispatch;
    private final Desk desk;
    private final Runnable whenDecided;

    BookDecisions(Mailroom mailroom, Dispatch dispatch, Desk desk, Runnable whenDecided) {
        this.mailroom = mailroom;
        this.dispatch = dispatch;
        this.desk = desk;
        this.whenDecided = whenDecided;
    }

    /// A message that failed is tried again, or one that waits is sent.
    void sendAgain(Message message) {
        dispatch.again(message, whenDecided);
    }

    /// It is known to have left.
    void itLeft(Message message) {
        var today = desk.today().get();
        decide(() -> mailroom.itLeft(message.id(), today));
    }

    /// It is known not to have left: the same is written again, and sent.
    void writeAgain(Message message) {
        var today = desk.today().get();
        desk.background().run(() -> mailroom.writeAgain(message.id(), today), again -> {
            desk.changes().happened();
            again.ifPresentOrElse(this::sendAgain, whenDecided);
        });
    }

    void discard(MessageId id) {
        decide(() -> mailroom.discard(id));
    }

    private void decide(Callable<Boolean> decision) {
        desk.background().run(decision, _ -> {
            desk.changes().happened();
            whenDecided.run();
        });
    }
}
