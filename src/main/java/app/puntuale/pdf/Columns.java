package app.puntuale.pdf;

import app.puntuale.letters.Block.Table;
import java.util.Arrays;
import java.util.List;

/// How wide the columns of a table are: as wide as what stands in them, and the rest of the page between them. When
/// there is too much, the first column is broken; then the type gets smaller.
final class Columns {

    private static final float NARROWEST = 17;
    private static final float SMALLER = 0.5f;
    private static final float SMALLEST = 5;
    private static final float TOTAL_SIZE = 10;

    private final Type type;
    private final float[] widths;
    private final float gap;

    private Columns(Type type, float[] widths) {
        this.type = type;
        this.widths = widths;
        this.gap = widths.length > 1 ? (Sheet.MEASURE - sum(widths)) / (widths.length - 1) : 0;
    }

    static Columns fitting(Table table, Type type, Type head, float gap) {
        for (var size = type.size(); ; size -= SMALLER) {
            var set = type.sized(size, type.leading());
            var widths = natural(table, set, head);
            var excess = sum(widths) + gap * (widths.length - 1) - Sheet.MEASURE;
            if (excess > 0) {
                var broken = Math.max(NARROWEST, widths[0] - excess);
                excess -= widths[0] - broken;
                widths[0] = Math.min(widths[0], broken);
            }
            if (excess <= 0 || size <= SMALLEST) {
                return new Columns(set, widths);
            }
        }
    }

    /// The type in which everything fits.
    Type type() {
        return type;
    }

    float width(int column) {
        return widths[column];
    }

    float left(int column) {
        return Sheet.LEFT + sum(Arrays.copyOf(widths, column)) + column * gap;
    }

    float right(int column) {
        return left(column) + widths[column];
    }

    private static float[] natural(Table table, Type type, Type head) {
        var widths = new float[table.columns().size()];
        for (var c = 0; c < widths.length; c++) {
            widths[c] = cell(table.columns().get(c).head(), head);
            for (var row : table.rows()) {
                widths[c] = Math.max(
                        widths[c],
                        row.total()
                                ? total(row.cells(), c, type)
                                : cell(row.cells().get(c), type));
            }
        }
        return widths;
    }

    private static float cell(String text, Type type) {
        var widest = 0f;
        for (var line : Prose.lines(text, type, Sheet.MEASURE)) {
            widest = Math.max(widest, line.width());
        }
        return widest;
    }

    /// The first cell of a sum may run over those after it; its last figure is set larger.
    private static float total(List<String> cells, int column, Type type) {
        if (column == 0) {
            return 0;
        }
        return cell(cells.get(column), column == cells.size() - 1 ? sum(type) : type.heavy());
    }

    /// How the last figure of a sum is set: it is what the letter is about.
    static Type sum(Type type) {
        return type.heavy()
                .sized(Math.max(TOTAL_SIZE, type.size()), type.leading())
                .in(Ink.ACCENT);
    }

    private static float sum(float[] widths) {
        var sum = 0f;
        for (var width : widths) {
            sum += width;
        }
        return sum;
    }
}
