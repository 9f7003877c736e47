package app.puntuale.desktop.mail;

import app.puntuale.desktop.mail.MailViewModel.Desks;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.tasks.Later;
import app.puntuale.mail.Message;
import app.puntuale.mail.ReminderAnswer;
import app.puntuale.mail.SendAnswer;
import app.puntuale.texts.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Lets e-mails leave: after ten seconds in which one may think better of it, one after the other, and with a plain
/// word
/// on those that did not.
final class Dispatch {

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

    Dispatch(Desks desks, Later later, Desk desk) {
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

    /// @param words what a person has made of them; empty for those they left as they were
    void leave(List<DueEmail> emails, Function<DueEmail, Optional<Edited>> words, Runnable whenChanged) {
        if (emails.isEmpty()) {
            return;
        }
        leaving.addAll(emails);
        var callOff = later.after(SECOND_THOUGHTS, () -> go(emails, words, whenChanged));
        desk.toasts().say("mdi2e-email-fast-outline", texts.get("mail.leaving", emails.size()), () -> {
            callOff.run();
            leaving.removeAll(emails);
            whenChanged.run();
        });
    }

    /// Once more, at once: the person has just asked for it.
    void again(Message message, Runnable whenChanged) {
        var today = desk.today().get();
        desk.background().run(() -> Report.NONE.and(sent(message, today)), done -> tell(done, whenChanged));
    }

    private void go(List<DueEmail> emails, Function<DueEmail, Optional<Edited>> words, Runnable whenChanged) {
        var today = desk.today().get();
        var stillWanted = emails.stream().filter(leaving::contains).toList();
        desk.background()
                .run(
                        () -> round(stillWanted, words, today),
                        done -> {
                            leaving.removeAll(emails);
                            tell(done, whenChanged);
                        },
                        () -> leaving.removeAll(emails));
    }

    private Report round(List<DueEmail> emails, Function<DueEmail, Optional<Edited>> words, LocalDate today) {
        var done = Report.NONE;
        for (var email : emails) {
            done = done.isAccount() ? done.and(done.trouble()) : done.and(written(email, words.apply(email), today));
        }
        return done;
    }

    private Optional<Trouble> written(DueEmail email, Optional<Edited> words, LocalDate today) {
        var customer = email.customer().id();
        var choices = desks.letters().usualChoices(customer, email.level());
        var answer = words.map(edited -> desks.reminders().write(customer, email.level(), choices, edited, today))
                .orElseGet(() -> desks.reminders().write(customer, email.level(), choices, today));
        return answer instanceof ReminderAnswer.Written(var message)
                ? sent(message, today)
                : Optional.of(Trouble.of(answer, texts));
    }

    private Optional<Trouble> sent(Message message, LocalDate today) {
        return switch (desks.mailroom().send(message.id(), today)) {
            case SendAnswer.Sent _ -> Optional.empty();
            case SendAnswer.Failed failed -> Optional.of(Trouble.of(failed, texts));
            case SendAnswer.Uncertain _ -> Optional.of(new Trouble(texts.get("mail.uncertain.sentence"), false));
            case SendAnswer.Stopped(var why) -> Optional.of(Trouble.of(why, texts));
        };
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
