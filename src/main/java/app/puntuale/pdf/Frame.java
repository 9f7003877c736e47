package app.puntuale.pdf;

import app.puntuale.letters.Letter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// What stands around the text: head, address, fold marks and foot, in millimetres from the upper left corner.
final class Frame {

    private static final float HEAD_TOP = 14.3f;
    private static final float HEAD_HEIGHT = 12.3f;
    private static final float HEAD_RULE = 31.5f;
    private static final float HEAD_GAP = 3.7f;
    private static final float GOLD = 25.4f;
    private static final float LOGO_WIDEST = 45;
    private static final float CONTACTS_WIDEST = 80;

    private static final float REFERENCES_TOP = 55;
    private static final float REFERENCES_RIGHT = 88; // from 90 on a window might show it (RULES B-31)
    private static final float REFERENCES_GAP = 3;

    private static final float FOLD_LEFT = 4.8f;
    private static final float FOLD_RIGHT = 8.5f;

    private static final float FOOT_RULE = 279.5f;
    private static final float FOOT_TOP = 280.4f;
    private static final float FOOT_MEASURE = 140;

    private final Letter letter;
    private final Type text;
    private final Type small;

    Frame(Letter letter, Face regular, Face bold) {
        this.letter = letter;
        this.text = new Type(regular, bold, 9, 4.5f, Ink.TEXT);
        this.small = new Type(regular, bold, 8, 4.1f, Ink.MUTED);
    }

    void first(Sheet sheet, Optional<PDImageXObject> logo) throws IOException {
        head(sheet, logo);
        references(sheet);
        Window.paint(sheet, letter.recipient(), text);
        for (var y : List.of(99f, 198f)) { // RULES B-30
            sheet.rule(Ink.LINE, FOLD_LEFT, FOLD_RIGHT, y, 0.25f);
        }
    }

    void following(Sheet sheet) throws IOException {
        var title = Prose.within(letter.title(), small, Sheet.MEASURE, 1).getFirst();
        sheet.line(title, small, Sheet.LEFT, HEAD_TOP + small.leading());
        sheet.rule(Ink.LINE, Sheet.LEFT, Sheet.RIGHT, HEAD_TOP + 2.4f * small.leading(), 0.25f);
    }

    void foot(Sheet sheet, String pageNumber) throws IOException {
        sheet.rule(Ink.LINE, Sheet.LEFT, Sheet.RIGHT, FOOT_RULE, 0.25f);
        var sender = Prose.within(letter.footer(), small, FOOT_MEASURE, 2);
        sheet.lines(sender, small.sized(small.size(), 3.6f), Sheet.LEFT, FOOT_TOP);
        var number = Prose.lines(pageNumber, small, Sheet.MEASURE);
        sheet.lineTo(number.getFirst(), small.sized(small.size(), 3.6f), Sheet.RIGHT, FOOT_TOP);
    }

    private void head(Sheet sheet, Optional<PDImageXObject> logo) throws IOException {
        var contacts = letter.letterhead().contacts().stream()
                .map(line -> Prose.within(line, small, CONTACTS_WIDEST, 1).getFirst())
                .toList();
        var y = HEAD_TOP + (HEAD_HEIGHT - contacts.size() * small.leading()) / 2;
        var widest = 0f;
        for (var line : contacts) {
            sheet.lineTo(line, small, Sheet.RIGHT, y);
            widest = Math.max(widest, line.width());
            y += small.leading();
        }
        var left = logo.isPresent() ? logo(sheet, logo.get()) + HEAD_GAP : Sheet.LEFT;
        name(sheet, left, Sheet.RIGHT - widest - HEAD_GAP - left);
        sheet.rule(Ink.ACCENT, Sheet.LEFT, Sheet.RIGHT, HEAD_RULE, 0.55f);
        sheet.rule(Ink.GOLD, Sheet.RIGHT - GOLD, Sheet.RIGHT, HEAD_RULE, 0.55f);
    }

    /// Draws the mark and says where it ends.
    private static float logo(Sheet sheet, PDImageXObject logo) throws IOException {
        var scale = Math.min(HEAD_HEIGHT / logo.getHeight(), LOGO_WIDEST / logo.getWidth());
        var height = logo.getHeight() * scale;
        var width = logo.getWidth() * scale;
        sheet.picture(logo, Sheet.LEFT, HEAD_TOP + (HEAD_HEIGHT - height) / 2, width, height);
        return Sheet.LEFT + width;
    }

    /// A long name gets smaller, then takes two lines.
    private void name(Sheet sheet, float left, float measure) throws IOException {
        var type = text.heavy().in(Ink.ACCENT).sized(14.25f, 6);
        while (type.size() > 10
                && Prose.lines(letter.letterhead().name(), type, measure).size() > 1) {
            type = type.sized(type.size() - 0.5f, type.leading() - 0.15f);
        }
        var lines = Prose.within(letter.letterhead().name(), type, measure, 2);
        sheet.lines(lines, type, left, HEAD_TOP + (HEAD_HEIGHT - lines.size() * type.leading()) / 2);
    }

    private void references(Sheet sheet) throws IOException {
        var labels = 0f;
        for (var reference : letter.references()) {
            labels = Math.max(labels, text.width(reference.label(), false));
        }
        var left = Sheet.LEFT + labels + REFERENCES_GAP;
        var y = REFERENCES_TOP;
        for (var reference : letter.references()) {
            sheet.lines(Prose.lines(reference.label(), text, labels + 1), text.in(Ink.MUTED), Sheet.LEFT, y);
            var lines = Prose.lines(reference.text(), text, REFERENCES_RIGHT - left);
            sheet.lines(lines, text, left, y);
            y += lines.size() * text.leading();
        }
    }
}
