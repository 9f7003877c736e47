package app.puntuale.desktop.mail;

import app.puntuale.desktop.mail.Dispatch.Report;
import app.puntuale.desktop.mail.MailViewModel.Desks;
import app.puntuale.mail.Message;
import app.puntuale.mail.ReminderAnswer;
import app.puntuale.mail.SendAnswer;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// Some e-mails that leave together, one after the other. Those that have not left when the program closes are written
/// down without being sent: at the next start they wait for a person.
final class Round {

    private final Desks desks;
    private final Texts texts;
    private final LocalDate today;
    private final Map<DueEmail, Wish> wishes;
    private final Queue<DueEmail> waiting;
    private volatile boolean closing;

    /// @param wishes what a person wants otherwise in each of them
    Round(Map<DueEmail, Wish> wishes, Desks desks, Texts texts, LocalDate today) {
        this.desks = desks;
        this.texts = texts;
        this.today = today;
        this.wishes = wishes;
        this.waiting = new ArrayDeque<>(wishes.keySet());
    }

    /// Sends them; takes its time.
    Report carry() {
        var done = Report.NONE;
        while (!closing) {
            var next = carryOne(done);
            if (next.isEmpty()) {
                break;
            }
            done = next.get();
        }
        return done;
    }

    /// Sends no more; returns when the one that is leaving has left, and the others are written down.
    void end() {
        closing = true;
        writeTheRest();
    }

    /// When the account does not work, the others would not leave either.
    private synchronized Optional<Report> carryOne(Report done) {
        return Optional.ofNullable(waiting.poll())
                .map(email -> done.isAccount() ? done.and(done.trouble()) : done.and(sent(email)));
    }

    private synchronized void writeTheRest() {
        waiting.forEach(this::written);
        waiting.clear();
    }

    private ReminderAnswer written(DueEmail email) {
        var customer = email.customer().id();
        var wish = wishes.getOrDefault(email, Wish.NONE);
        var choices = wish.choices(email, desks, today);
        return wish.words()
                .map(edited -> desks.reminders().write(customer, email.level(), choices, edited, today))
                .orElseGet(() -> desks.reminders().write(customer, email.level(), choices, today));
    }

    private Optional<Trouble> sent(DueEmail email) {
        var answer = written(email);
        return answer instanceof ReminderAnswer.Written(var message)
                ? sent(message, desks, texts, today)
                : Optional.of(Trouble.of(answer, texts));
    }

    /// @return why it did not leave; empty when it did
    static Optional<Trouble> sent(Message message, Desks desks, Texts texts, LocalDate today) {
        return switch (desks.mailroom().send(message.id(), today)) {
            case SendAnswer.Sent _ -> Optional.empty();
            case SendAnswer.Failed failed -> Optional.of(Trouble.of(failed, texts));
            case SendAnswer.Uncertain _ -> Optional.of(new Trouble(texts.get("mail.uncertain.sentence"), false));
            case SendAnswer.Stopped(var why) -> Optional.of(Trouble.of(why, texts));
        };
    }
}
