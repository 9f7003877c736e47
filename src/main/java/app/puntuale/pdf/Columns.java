package app.puntuale.pdf;

import app.puntuale.letters.Block.Table;
import java.util.Arrays;

/// How wide the columns of a table are: as wide as what stands in them, and the rest of the page between them. When
/// there is too much, the first column is broken; then the type gets smaller.
final class Columns {

    private static final float NARROWEST = 17;
    private static final float SMALLER = 0.5f;
    private static final float SMALLEST = 5;

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
            for (var line : Prose.lines(table.columns().get(c).head(), head, Sheet.MEASURE)) {
                widths[c] = Math.max(widths[c], line.width());
            }
            for (var row : table.rows()) {
                var runsOver = row.total() && c == 0;
                var set = row.total() ? type.heavy() : type;
                for (var line : Prose.lines(row.cells().get(c), set, Sheet.MEASURE)) {
                    widths[c] = runsOver ? widths[c] : Math.max(widths[c], line.width());
                }
            }
        }
        return widths;
    }

    private static float sum(float[] widths) {
        var sum = 0f;
        for (var width : widths) {
            sum += width;
        }
        return sum;
    }
}
