package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.letters.LetterAnswer;
import app.puntuale.mail.MailFlaw;
import app.puntuale.mail.Message;
import app.puntuale.mail.ReminderPreview;
import app.puntuale.mail.SendAnswer;
import app.puntuale.mail.SendAnswer.Stop;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What became of an e-mail, in sentences and in fields.
record MailReply(Message message, Optional<Customer> customer, Session session) {

    static MailReply of(Message message, Session session) {
        return new MailReply(message, session.office().archive().customers().find(message.customer()), session);
    }

    Outcome tell(SendAnswer answer) {
        var texts = session.texts();
        return switch (answer) {
            case SendAnswer.Sent _ -> {
                fields("sent", Optional.empty(), Optional.empty());
                session.replies()
                        .say(texts.get("command.remind.sent", message.protocol(), message.to(), message.subject()));
                yield Outcome.DONE;
            }
            case SendAnswer.Failed(var _, var cause) ->
                refused("failed", cause.name(), texts.get("command.remind.failed", texts.get("mail.cause." + cause)));
            case SendAnswer.Uncertain _ ->
                refused("uncertain", "UNCERTAIN", texts.get("command.remind.uncertain", number()));
            case SendAnswer.Stopped(var why) -> refused("stopped", code(why), sentence(why, texts));
        };
    }

    private Outcome refused(String state, String code, String sentence) {
        fields(state, Optional.of(sentence), Optional.of(code));
        session.replies().warn(sentence);
        return Outcome.REFUSED;
    }

    private void fields(String state, Optional<String> reason, Optional<String> code) {
        session.replies()
                .line(line -> line.object("customer", customer, CustomerReply::customer)
                        .text("level", Levels.word(message.level()))
                        .text("to", message.to())
                        .text("subject", message.subject())
                        .text("protocol", message.protocol())
                        .number("message", number())
                        .text("state", state)
                        .text("reason", reason)
                        .text("reason_code", code));
    }

    private long number() {
        return message.id().value();
    }

    private static String code(Stop why) {
        return switch (why) {
            case Stop.NotWaiting _ -> "NOT_WAITING";
            case Stop.Obstructed _ -> "OBSTRUCTED";
            case Stop.Paid _ -> "PAID";
            case Stop.NoLongerAsked _ -> "NO_LONGER_ASKED";
            case Stop.NoAccount _ -> "NO_ACCOUNT";
            case Stop.OtherSender _ -> "OTHER_SENDER";
            case Stop.NoPassword _ -> "NO_PASSWORD";
        };
    }

    private static String sentence(Stop why, Texts texts) {
        return switch (why) {
            case Stop.NotWaiting _ -> texts.get("mail.stop.notWaiting");
            case Stop.Obstructed(var obstacle) -> LetterWords.sentence(obstacle, texts);
            case Stop.Paid _ -> texts.get("mail.stop.paid");
            case Stop.NoLongerAsked _ -> texts.get("mail.stop.noLongerAsked");
            case Stop.NoAccount _ -> texts.get("mail.flaw." + MailFlaw.NO_ACCOUNT);
            case Stop.OtherSender _ -> texts.get("mail.stop.otherSender");
            case Stop.NoPassword _ -> texts.get("mail.stop.noPassword");
        };
    }

    /// Everything that stands in the way of a reminder that is only looked at.
    static List<String> obstacles(ReminderPreview preview, LetterAnswer.Ready ready, Texts texts) {
        return Stream.concat(
                        preview.flaws().stream().map(flaw -> texts.get("mail.flaw." + flaw)),
                        ready.obstacles().stream().map(obstacle -> LetterWords.sentence(obstacle, texts)))
                .toList();
    }

    static Refusal refusal(List<MailFlaw> flaws, Texts texts) {
        return new Refusal(
                flaws.stream().map(flaw -> texts.get("mail.flaw." + flaw)).collect(Collectors.joining(" ")));
    }
}
