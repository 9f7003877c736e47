package app.puntuale.letters;

import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// A letter ready to be printed: every word is chosen, nothing is laid out yet. In all its texts two asterisks begin
/// and end bold type: `entro il **20 marzo**`.
///
/// @param title the name of the document, also on top of the pages after the first: `SO-2026/0087 · Panificio Tre
/// Macine`
/// @param references what stands on the left, beside the address: protocol, date, whom to ask for
/// @param recipient at most five lines for the window of the envelope, the courtesy title first (RULES B-27)
/// @param subtitle a line below the subject, or empty text
/// @param footer who the sender is, at the foot of every page
public record Letter(
        Language language,
        LocalDate date,
        String title,
        Letterhead letterhead,
        List<Labelled> references,
        List<String> recipient,
        String subject,
        String subtitle,
        List<Block> body,
        String footer) {

    /// What the window of the envelope shows (RULES B-30).
    public static final int RECIPIENT_LINES = 5;

    public Letter {
        references = List.copyOf(references);
        recipient = List.copyOf(recipient);
        body = List.copyOf(body);
        if (recipient.size() > RECIPIENT_LINES) {
            throw new IllegalArgumentException("the window shows five lines, not " + recipient.size());
        }
    }

    /// What stands at the foot of each of so many pages: `Pagina 1 di 2`.
    public List<String> pageNumbers(int pages) {
        var texts = Texts.in(language);
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> texts.get("letters.page", page, pages))
                .toList();
    }
}
