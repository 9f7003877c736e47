package app.puntuale.desktop.mail;

import app.puntuale.letters.LetterAnswer;
import app.puntuale.texts.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What a person has made of the e-mails that are still to be sent.
final class Drafts {

    private final Map<DueEmail, Wish> wishes = new HashMap<>();

    Wish of(DueEmail email) {
        return wishes.getOrDefault(email, Wish.NONE);
    }

    void keep(DueEmail email, Wish wish) {
        wishes.put(email, wish);
    }

    /// Remembers what now stands in the fields; the program’s own words are no wish.
    void write(DueEmail email, LetterAnswer.Ready ready, String subject, String text) {
        var note = ready.note();
        var same = note.subject().equals(subject) && note.text().equals(text);
        var gap = Texts.in(ready.letter().language()).get("letters.mail.number");
        keep(email, of(email).withWords(same ? Optional.empty() : Optional.of(new Edited(subject, text, gap))));
    }
}
