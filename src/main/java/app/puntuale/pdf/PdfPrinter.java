package app.puntuale.pdf;

import app.puntuale.archive.Content;
import app.puntuale.letters.Letter;
import app.puntuale.letters.Printer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Prints letters as PDF. The same letter gives the same bytes, so that its SHA-256 says what left.
public final class PdfPrinter implements Printer {

    private final Typeface regular = Typeface.regular();
    private final Typeface bold = Typeface.bold();

    @Override
    public synchronized Content print(Letter letter) {
        try (var document = new PDDocument()) {
            describe(document, letter);
            draw(document, letter);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return Content.of(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory nothing can go missing
        }
    }

    private void draw(PDDocument document, Letter letter) throws IOException {
        var light = new Face(regular, PDType0Font.load(document, regular.font(), true));
        var heavy = new Face(bold, PDType0Font.load(document, bold.font(), true));
        var pages = pages(letter, light, heavy);
        var frame = new Frame(letter, light, heavy);
        var numbers = letter.pageNumbers(pages.size());
        for (var page = 0; page < pages.size(); page++) {
            try (var sheet = new Sheet(document)) {
                if (page == 0) {
                    frame.first(sheet, logo(document, letter));
                } else {
                    frame.following(sheet);
                }
                for (var placed : pages.get(page)) {
                    placed.slab().painter().paint(sheet, placed.top());
                }
                frame.foot(sheet, numbers.get(page));
            }
        }
    }

    /// A letter is set as roomy as one page allows, a longer one close. Its annexes are pages of their own.
    private static List<List<Pages.Placed>> pages(Letter letter, Face light, Face heavy) {
        for (var style : List.of(Style.roomy(light, heavy), Style.middle(light, heavy))) {
            var pages = Pages.of(Body.of(letter, style), style.top());
            if (pages.size() == 1 || Pages.isAnnex(pages.get(1))) {
                return pages;
            }
        }
        var compact = Style.compact(light, heavy);
        return Pages.of(Body.of(letter, compact), compact.top());
    }

    /// Empty also for a file that is no picture: the letter goes without.
    private static Optional<PDImageXObject> logo(PDDocument document, Letter letter) {
        return letter.letterhead().logo().flatMap(content -> {
            try {
                return Optional.of(PDImageXObject.createFromByteArray(document, content.bytes(), "logo"));
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        });
    }

    private static void describe(PDDocument document, Letter letter) {
        var about = new PDDocumentInformation();
        about.setTitle(letter.title());
        about.setAuthor(letter.letterhead().name());
        about.setSubject(letter.subject());
        about.setProducer("Puntuale");
        var written = GregorianCalendar.from(letter.date().atStartOfDay(ZoneOffset.UTC));
        about.setCreationDate(written);
        about.setModificationDate(written);
        document.setDocumentInformation(about);
        document.setDocumentId(letter.date().toEpochDay());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(letter.language().locale().toLanguageTag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }
}
