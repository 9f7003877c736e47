package app.puntuale.pdf;

import app.puntuale.letters.Block.Transfer;
import app.puntuale.letters.Labelled;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The box with everything a bank wants to know, and the code that a telephone reads.
final class Transfers {

    private static final float PADDING = 2.6f;
    private static final float GUTTER = 5;
    private static final float RADIUS = 2;
    private static final float HINT = 27;

    private record Value(Labelled line, List<Line> lines) {}

    private final Transfer transfer;
    private final Type type;
    private final Type hint;
    private final Optional<QrCode> code;
    private final float labels;
    private final List<Value> values;

    private Transfers(Transfer transfer, Style style) {
        this.transfer = transfer;
        this.type = style.transfer();
        this.hint = style.small();
        this.code = transfer.code().map(QrCode::of);
        this.labels = labelsWidth();
        this.values = transfer.lines().stream()
                .map(line -> new Value(line, Prose.lines(line.text(), type, valuesWidth())))
                .toList();
    }

    static Slab of(Transfer transfer, Style style) {
        var box = new Transfers(transfer, style);
        return Slab.of(box.height(), style.paragraph() * 1.4f, box::paint);
    }

    private void paint(Sheet sheet, float top) throws IOException {
        sheet.roundedBox(Ink.TINT, Sheet.LEFT, top, Sheet.MEASURE, height(), RADIUS);
        if (code.isPresent()) {
            code.get().paint(sheet, Sheet.LEFT + PADDING, middle(top, code.get().side()));
            var lines = Prose.lines(transfer.hint(), hint, HINT);
            sheet.lines(lines, hint, Sheet.RIGHT - PADDING - HINT, middle(top, lines.size() * hint.leading()));
        }
        var y = middle(top, linesHeight());
        for (var value : values) {
            var label = Prose.lines(value.line().label(), type, labels);
            sheet.lines(label, type.in(Ink.MUTED), left(), y);
            sheet.lines(value.lines(), type, left() + labels + GUTTER, y);
            y += value.lines().size() * type.leading();
        }
    }

    private float middle(float top, float height) {
        return top + (height() - height) / 2;
    }

    private float height() {
        var inside = Math.max(linesHeight(), code.map(QrCode::side).orElse(0f));
        return inside + 2 * PADDING;
    }

    private float linesHeight() {
        return values.stream().mapToInt(value -> value.lines().size()).sum() * type.leading();
    }

    private float left() {
        return Sheet.LEFT + PADDING + code.map(drawn -> drawn.side() + GUTTER).orElse(GUTTER - PADDING);
    }

    private float labelsWidth() {
        var widest = 0f;
        for (var line : transfer.lines()) {
            widest = Math.max(widest, type.width(line.label(), false));
        }
        return widest;
    }

    private float valuesWidth() {
        var right = Sheet.RIGHT - PADDING - (code.isPresent() ? HINT + GUTTER : 0);
        return right - left() - labels - GUTTER;
    }
}
