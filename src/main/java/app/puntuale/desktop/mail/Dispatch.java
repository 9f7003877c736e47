package app.puntuale.desktop.mail;

import app.puntuale.desktop.mail.MailViewModel.Desks;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.tasks.Later;
import app.puntuale.mail.Message;
import app.puntuale.texts.Texts;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Lets e-mails leave: after ten seconds in which one may think better of it, one after the other, and with a plain
/// word on those that did not. All screens share one, so that none offers what is leaving from another.
public final class Dispatch {

    private static final Duration SECOND_THOUGHTS = Duration.ofSeconds(10);

    /// How a round went.
    ///
    /// @param left how many left
    /// @param stayed how many did not
    /// @param trouble why the first of those did not; empty when all left
    record Report(int left, int stayed, Optional<Trouble> trouble) {

        static final Report NONE = new Report(0, 0, Optional.empty());

        Report and(Optional<Trouble> more) {
            return more.map(why -> new Report(left, stayed + 1, trouble.or(() -> Optional.of(why))))
                    .orElseGet(() -> new Report(left + 1, stayed, trouble));
        }

        boolean isAccount() {
            return trouble.filter(Trouble::isAccount).isPresent();
        }
    }

    private final Desks desks;
    private final Later later;
    private final Desk desk;
    private final Texts texts;
    private final Set<DueEmail> leaving = new HashSet<>();
    private final ReadOnlyObjectWrapper<Report> report = new ReadOnlyObjectWrapper<>(Report.NONE);

    /// @param later lets an e-mail wait before it leaves
    public Dispatch(Desks desks, Later later, Desk desk) {
        this.desks = desks;
        this.later = later;
        this.desk = desk;
        this.texts = desk.texts();
    }

    /// The last round; nothing went wrong when it has no trouble.
    ReadOnlyObjectProperty<Report> report() {
        return report.getReadOnlyProperty();
    }

    boolean isLeaving(DueEmail email) {
        return leaving.contains(email);
    }

    void forgetReport() {
        report.set(Report.NONE);
    }

    /// @param wishes the e-mails, with what a person wants otherwise in each
    void leave(Map<DueEmail, Wish> wishes, Runnable whenChanged) {
        if (wishes.isEmpty()) {
            return;
        }
        leaving.addAll(wishes.keySet());
        var round = new Round(wishes, desks, texts, desk.today().get());
        var finished = desk.unfinished().begin(round::end);
        Runnable over = () -> {
            finished.run();
            leaving.removeAll(wishes.keySet());
        };
        var callOff = later.after(SECOND_THOUGHTS, () -> go(round, over, whenChanged));
        desk.toasts().say("mdi2e-email-fast-outline", texts.get("mail.leaving", wishes.size()), () -> {
            callOff.run();
            over.run();
            whenChanged.run();
        });
    }

    /// Once more, at once: the person has just asked for it.
    void again(Message message, Runnable whenChanged) {
        var today = desk.today().get();
        desk.background()
                .run(() -> Report.NONE.and(Round.sent(message, desks, texts, today)), done -> tell(done, whenChanged));
    }

    private void go(Round round, Runnable over, Runnable whenChanged) {
        desk.background()
                .run(
                        round::carry,
                        done -> {
                            over.run();
                            tell(done, whenChanged);
                        },
                        over);
    }

    private void tell(Report done, Runnable whenChanged) {
        report.set(done);
        if (done.left() > 0) {
            desk.toasts().say("mdi2e-email-check-outline", texts.get("mail.left", done.left()));
        }
        desk.changes().happened();
        whenChanged.run();
    }
}
