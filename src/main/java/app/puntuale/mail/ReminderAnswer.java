package app.puntuale.mail;

import app.puntuale.followups.Obstacle;
import app.puntuale.letters.Excluded;
import app.puntuale.letters.FilingAnswer.Filed;
import app.puntuale.letters.Missing;
import java.util.List;

/// What comes of the wish to remind a customer.
public sealed interface ReminderAnswer {

    /// The e-mail is recorded with its letter, and can now be sent.
    record Written(Message message) implements ReminderAnswer {}

    /// The letter has its number and is in the history: it goes by post.
    record Posted(Filed letter) implements ReminderAnswer {}

    /// There can be no such letter.
    record NoLetter(List<Missing> missing, List<Excluded> excluded) implements ReminderAnswer {
        public NoLetter {
            missing = List.copyOf(missing);
            excluded = List.copyOf(excluded);
        }
    }

    /// There can be no such e-mail.
    record NoMail(List<MailFlaw> flaws) implements ReminderAnswer {
        public NoMail {
            flaws = List.copyOf(flaws);
        }
    }

    /// Not today (RULES C-9).
    record Obstructed(Obstacle obstacle) implements ReminderAnswer {}
}
