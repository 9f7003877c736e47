package app.puntuale.desktop.mail;

import app.puntuale.mail.MailFlaw;
import app.puntuale.mail.ReminderAnswer;
import app.puntuale.mail.SendAnswer;
import app.puntuale.texts.Texts;
import app.puntuale.words.ObstacleWords;
import java.util.List;
import java.util.stream.Collectors;

/// Why an e-mail did not leave, in words that say what to do.
///
/// @param isAccount whether it is the mail account that must be mended: the others would not leave either
record Trouble(String sentence, boolean isAccount) {

    static Trouble of(SendAnswer.Failed failed, Texts texts) {
        var isAccount = switch (failed.cause()) {
            case WRONG_PASSWORD,
                    PASSWORDS_SWITCHED_OFF,
                    SENDER_REFUSED,
                    SERVER_NOT_FOUND,
                    NO_CONNECTION,
                    NO_TRUST,
                    NO_ENCRYPTION -> true;
            case RECIPIENT_REFUSED, TOO_LARGE, OTHER -> false;
        };
        return new Trouble(texts.get("mail.cause." + failed.cause()), isAccount);
    }

    static Trouble of(SendAnswer.Stop stop, Texts texts) {
        return switch (stop) {
            case SendAnswer.Stop.NotWaiting _ -> new Trouble(texts.get("mail.stop.notWaiting"), false);
            case SendAnswer.Stop.Obstructed(var obstacle) ->
                new Trouble(ObstacleWords.sentence(obstacle, texts), false);
            case SendAnswer.Stop.Paid _ -> new Trouble(texts.get("mail.stop.paid"), false);
            case SendAnswer.Stop.NoLongerAsked _ -> new Trouble(texts.get("mail.stop.noLongerAsked"), false);
            case SendAnswer.Stop.NoAccount _ -> new Trouble(texts.get("mail.flaw.NO_ACCOUNT"), true);
            case SendAnswer.Stop.OtherSender _ -> new Trouble(texts.get("mail.stop.otherSender"), false);
            case SendAnswer.Stop.NoPassword _ -> new Trouble(texts.get("mail.stop.noPassword"), true);
        };
    }

    /// Empty sentence when it was written and may be sent.
    static Trouble of(ReminderAnswer answer, Texts texts) {
        return switch (answer) {
            case ReminderAnswer.Written _, ReminderAnswer.Posted _ -> new Trouble("", false);
            case ReminderAnswer.NoLetter(var missing, var _) ->
                new Trouble(texts.get("letters.missing.title", missing.size()), false);
            case ReminderAnswer.NoMail(var flaws) ->
                new Trouble(sentences(flaws, texts), flaws.contains(MailFlaw.NO_ACCOUNT));
            case ReminderAnswer.Obstructed(var obstacle) -> new Trouble(ObstacleWords.sentence(obstacle, texts), false);
        };
    }

    static String sentences(List<MailFlaw> flaws, Texts texts) {
        return flaws.stream().map(flaw -> texts.get("mail.flaw." + flaw)).collect(Collectors.joining(" "));
    }
}
