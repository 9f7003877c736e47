package app.puntuale.desktop.mail;

import app.puntuale.letters.CoverNote;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What a person has made of the words of an e-mail.
///
/// @param draftWord what stands in the draft where the number of the letter will be
record Edited(String subject, String text, String draftWord) implements UnaryOperator<CoverNote> {

    private static final Pattern PROTOCOL = Pattern.compile("[A-Z]{2}-\\d{4}/\\d{4}");

    /// Their words, with the letter's number in them now that it has one.
    @Override
    public CoverNote apply(CoverNote numbered) {
        var number = PROTOCOL.matcher(numbered.text());
        var words = number.find() ? text.replace(draftWord, number.group()) : text;
        return CoverNote.written(subject, words);
    }
}
