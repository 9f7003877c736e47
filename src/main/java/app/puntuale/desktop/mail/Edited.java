package app.puntuale.desktop.mail;

import app.puntuale.letters.CoverNote;
import app.puntuale.letters.FilingAnswer.Filed;
import java.util.function.Function;

/// What a person has made of the words of an e-mail.
///
/// @param gap what the program wrote where the number of the letter will stand: nothing else in their words is touched
record Edited(String subject, String text, String gap) implements Function<Filed, CoverNote> {

    /// Their words, with the letter's number in the gap now that it has one.
    @Override
    public CoverNote apply(Filed letter) {
        return CoverNote.written(subject, text.replace(gap, letter.protocol()));
    }
}
