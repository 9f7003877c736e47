package app.puntuale.letters;

/// The e-mail that carries a letter.
///
/// @param subject neutral: it names an invoice, never a debt (C-15)
/// @param text plain, with line breaks
/// @param html the same words, for those who read it so
public record CoverNote(String subject, String text, String html) {

    /// What a person has written: the HTML says the same, paragraph by paragraph.
    public static CoverNote written(String subject, String text) {
        return new CoverNote(subject, text, CoverNoteWriter.html(text));
    }
}
