package app.puntuale.mail;

import app.puntuale.letters.LetterAnswer;
import java.util.List;
import java.util.Optional;

/// A reminder as it would leave: the letter with its cover note, where it would go, what is wrong with it.
///
/// @param to the customer's e-mail address, when it is known
/// @param flaws why it cannot leave by e-mail; it may still be printed
public record ReminderPreview(LetterAnswer letter, Optional<String> to, List<MailFlaw> flaws) {

    public ReminderPreview {
        flaws = List.copyOf(flaws);
    }
}
