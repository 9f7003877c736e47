package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.letters.LetterChoices;
import app.puntuale.mail.Message;
import app.puntuale.mail.ReminderAnswer;
import app.puntuale.mail.ReminderPreview;
import app.puntuale.mail.SendAnswer;
import app.puntuale.mail.SendAnswer.Stop;
import app.puntuale.texts.Texts;
import app.puntuale.words.PaymentsAge;
import java.util.Optional;

/// `remind`: one e-mail to one customer with the letter attached; recorded before it leaves.
final class Remind implements Command {

    @Override
    public String name() {
        return "remind";
    }

    @Override
    public Form form(Texts texts) {
        var form = new Form(texts.get("command.remind.about"), texts)
                .customer()
                .required("--level", Label.CHOICE, texts.get("command.option.level"));
        return LetterOptions.on(form, texts)
                .option(Anyway.OPTION, Label.TEXT, texts.get("command.anyway.option"))
                .flag("--dry-run", texts.get("command.remind.dryRun"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var level = given.requiredChoice("--level", Levels.CHOICES);
        var customer = CustomerOption.customer(given, session);
        var choices = LetterOptions.choices(given, session, customer, level);
        if (given.has("--dry-run")) {
            return show(customer, level, choices, session);
        }
        goOnAnyway(given, session, customer, level, choices);
        return remind(customer, level, choices, session);
    }

    private static void goOnAnyway(
            Given given, Session session, Customer customer, ReminderLevel level, LetterChoices choices) {
        if (given.text(Anyway.OPTION).isPresent()
                && session.office().letters().preview(customer.id(), level, choices, session.today())
                        instanceof LetterAnswer.Ready ready) {
            Anyway.goOn(given, session, customer, level, ready.obstacles());
        }
    }

    private static Outcome show(Customer customer, ReminderLevel level, LetterChoices choices, Session session) {
        var desk = session.office().reminders();
        var preview = desk.preview(customer.id(), level, choices, session.today());
        return switch (preview.letter()) {
            case LetterAnswer.Refused refused -> throw LetterWords.refusal(refused.missing(), session.texts());
            case LetterAnswer.Ready ready -> shown(customer, level, choices, preview, ready, session);
        };
    }

    private static Outcome shown(
            Customer customer,
            ReminderLevel level,
            LetterChoices choices,
            ReminderPreview preview,
            LetterAnswer.Ready ready,
            Session session) {
        var texts = session.texts();
        var wouldLeave = preview.flaws().isEmpty() && ready.obstacle().isEmpty();
        session.replies().line(line -> {
            line.object("customer", object -> CustomerReply.customer(object, customer))
                    .text("level", Levels.word(level));
            LetterOptions.fields(line, choices);
            line.text("to", preview.to())
                    .text("subject", ready.note().subject())
                    .text("text", ready.note().text());
            CustomerReply.amounts(line, ready.demand().total());
            line.flag("would_send", wouldLeave)
                    .texts("obstacles", MailReply.obstacles(preview, ready, texts))
                    .day("payments_seen_on", ready.paymentsSeenOn())
                    .text("state", "dry_run");
        });
        session.replies().say(texts.get("command.remind.to", preview.to().orElse("—")));
        session.replies().say(texts.get("command.remind.subject", ready.note().subject()));
        session.replies().say(PaymentsAge.sentence(ready.paymentsSeenOn(), session.today(), texts));
        session.replies().say("");
        session.replies().say(ready.note().text());
        MailReply.obstacles(preview, ready, texts).forEach(session.replies()::warn);
        return wouldLeave ? Outcome.DONE : Outcome.REFUSED;
    }

    private static Outcome remind(Customer customer, ReminderLevel level, LetterChoices choices, Session session) {
        var mailroom = session.office().mailroom();
        mailroom.afterRestart();
        var earlier = waiting(customer, level, session);
        if (earlier.isPresent()) {
            var answer = mailroom.send(earlier.get().id(), session.today());
            if (!isOvertaken(answer)) {
                return MailReply.of(earlier.get(), session).tell(answer);
            }
            mailroom.discard(earlier.get().id());
        }
        var message = written(customer, level, choices, session);
        return MailReply.of(message, session).tell(mailroom.send(message.id(), session.today()));
    }

    /// What was written to the customer at that level before, and did not leave.
    ///
    /// @throws Refusal while nobody knows whether something left
    private static Optional<Message> waiting(Customer customer, ReminderLevel level, Session session) {
        var pending = session.office().mailroom().pending().stream()
                .filter(message -> message.customer().equals(customer.id()))
                .toList();
        pending.stream()
                .filter(message -> message.state() == Message.State.UNCERTAIN)
                .findFirst()
                .ifPresent(message -> {
                    throw new Refusal(session.texts()
                            .get("command.remind.uncertain", message.id().value()));
                });
        return pending.stream().filter(message -> message.level() == level).reduce((_, later) -> later);
    }

    /// Then it is given up for a new one.
    private static boolean isOvertaken(SendAnswer answer) {
        return answer instanceof SendAnswer.Stopped(var why)
                && switch (why) {
                    case Stop.Paid _, Stop.NoLongerAsked _, Stop.OtherSender _ -> true;
                    case Stop.NotWaiting _, Stop.Obstructed _, Stop.NoAccount _, Stop.NoPassword _ -> false;
                };
    }

    private static Message written(Customer customer, ReminderLevel level, LetterChoices choices, Session session) {
        var texts = session.texts();
        return switch (session.office().reminders().write(customer.id(), level, choices, session.today())) {
            case ReminderAnswer.Written(var message) -> message;
            case ReminderAnswer.NoLetter(var missing, var _) -> throw LetterWords.refusal(missing, texts);
            case ReminderAnswer.NoMail(var flaws) -> throw MailReply.refusal(flaws, texts);
            case ReminderAnswer.Obstructed(var obstacle) -> throw new Refusal(LetterWords.sentence(obstacle, texts));
            case ReminderAnswer.Posted _ -> throw new IllegalStateException("an e-mail was asked for");
        };
    }
}
