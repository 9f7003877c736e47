package app.puntuale.pdf;

import app.puntuale.letters.Block.Closing;
import java.io.IOException;
import java.util.List;

/// Greeting and signature, in one piece.
final class Closings {

    private static final float NOTES = 88;
    private static final float SIGNATURE = 57;
    private static final float PEN = 11;
    private static final float PRINTED = 5;
    private static final float LINE = 0.25f;
    private static final float BELOW_LINE = 1.2f;

    private final Closing closing;
    private final Type text;
    private final Type small;

    private Closings(Closing closing, Style style) {
        this.closing = closing;
        this.text = style.text();
        this.small = style.small();
    }

    static Slab of(Closing closing, Style style) {
        var closings = new Closings(closing, style);
        return closing.byHand() ? closings.byHand(style.paragraph() * 1.4f) : closings.printed(style.paragraph());
    }

    /// As a formal letter: attachments on the left, on the right the line to sign on.
    private Slab byHand(float space) {
        var notes = notes(NOTES);
        var name = Prose.lines(closing.signer(), text.heavy(), SIGNATURE);
        var role = Prose.lines(closing.role(), small, SIGNATURE);
        var signature = text.leading() * (1 + name.size()) + PEN + BELOW_LINE + small.leading() * role.size();
        return Slab.of(Math.max(signature, notes.size() * small.leading()), space, (sheet, top) -> {
            sheet.lines(notes, small, Sheet.LEFT, top);
            var y = centred(sheet, Prose.lines(closing.greeting(), text, SIGNATURE), text, top) + PEN;
            sheet.rule(Ink.MUTED, Sheet.RIGHT - SIGNATURE, Sheet.RIGHT, y, LINE);
            y = centred(sheet, name, text.heavy(), y + BELOW_LINE);
            centred(sheet, role, small, y);
        });
    }

    /// As a friendly letter: the name below the greeting, remarks at the end.
    private Slab printed(float space) {
        var notes = notes(Sheet.MEASURE);
        var name = Prose.lines(closing.signer(), text.heavy(), Sheet.MEASURE);
        var role = Prose.lines(closing.role(), text, Sheet.MEASURE);
        var signature = text.leading() * (1 + name.size() + role.size()) + PRINTED;
        var height = signature + (notes.isEmpty() ? 0 : PRINTED + notes.size() * small.leading());
        return Slab.of(height, space, (sheet, top) -> {
            sheet.lines(Prose.lines(closing.greeting(), text, Sheet.MEASURE), text, Sheet.LEFT, top);
            var y = top + text.leading() + PRINTED;
            sheet.lines(name, text.heavy(), Sheet.LEFT, y);
            sheet.lines(role, text.in(Ink.MUTED), Sheet.LEFT, y + name.size() * text.leading());
            sheet.lines(notes, small, Sheet.LEFT, top + signature + PRINTED);
        });
    }

    private List<Line> notes(float measure) {
        return closing.notes().isEmpty() ? List.of() : Prose.lines(closing.notes(), small, measure);
    }

    private static float centred(Sheet sheet, List<Line> lines, Type type, float top) throws IOException {
        var y = top;
        for (var line : lines) {
            sheet.lineTo(line, type, Sheet.RIGHT - (SIGNATURE - line.width()) / 2, y);
            y += type.leading();
        }
        return y;
    }
}
