package app.puntuale.pdf;

import app.puntuale.letters.Block.Align;
import app.puntuale.letters.Block.Row;
import app.puntuale.letters.Block.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table, row by row: no vertical lines, figures to the right, its head on every page.
final class Tables {

    private static final float GAP = 2.2f;
    private static final float HEAD_GAP = 1.4f;
    private static final float HEAD_RULE = 0.35f;
    private static final float HAIRLINE = 0.2f;
    private static final int MANY = 15;
    private static final float CLOSE = 0.6f;

    private final Table table;
    private final Style style;
    private final Type type;
    private final Type below;
    private final Columns columns;
    private final float padding;

    private Tables(Table table, Style style) {
        this.table = table;
        this.style = style;
        this.columns = Columns.fitting(table, style.table(), style.columnHead(), GAP);
        this.type = columns.type();
        this.below = style.small();
        this.padding = table.rows().size() > MANY ? CLOSE : style.row();
    }

    static List<Slab> of(Table table, Style style) {
        var tables = new Tables(table, style);
        var slabs = new ArrayList<Slab>();
        var head = tables.head();
        slabs.add(head.below(style.paragraph()).keptWithNext());
        for (var i = 0; i < table.rows().size(); i++) {
            var row = tables.row(table.rows().get(i)).under(head);
            var sumFollows =
                    i + 1 < table.rows().size() && table.rows().get(i + 1).total();
            slabs.add(i == 0 || sumFollows ? row.keptWithNext() : row); // neither the first nor the sum stands alone
        }
        return slabs;
    }

    private Slab head() {
        var heads = table.columns().stream()
                .map(column -> Prose.lines(column.head(), style.columnHead(), Sheet.MEASURE))
                .toList();
        var leading = style.columnHead().leading();
        var lines = heads.stream().mapToInt(List::size).max().orElse(1);
        var height = lines * leading + HEAD_GAP;
        return Slab.of(height, 0, (sheet, top) -> {
            for (var c = 0; c < heads.size(); c++) {
                var y = top + (lines - heads.get(c).size()) * leading;
                for (var line : heads.get(c)) {
                    set(sheet, line, style.columnHead(), c, y);
                    y += leading;
                }
            }
            sheet.rule(Ink.ACCENT, Sheet.LEFT, Sheet.RIGHT, top + height, HEAD_RULE);
        });
    }

    private Slab row(Row row) {
        return row.total() ? total(row) : ordinary(row);
    }

    private Slab ordinary(Row row) {
        var cells = IntStream.range(0, row.cells().size())
                .mapToObj(c -> cell(row.cells().get(c), columns.width(c)))
                .toList();
        var height = (float) cells.stream().mapToDouble(Cell::height).max().orElse(0) + 2 * padding;
        return Slab.of(height, 0, (sheet, top) -> {
            for (var c = 0; c < cells.size(); c++) {
                set(sheet, cells.get(c), c, top + padding);
            }
            sheet.rule(Ink.HAIRLINE, Sheet.LEFT, Sheet.RIGHT, top + height, HAIRLINE);
        });
    }

    private Slab total(Row row) {
        var heavy = type.heavy();
        var sum = Columns.sum(type);
        var last = row.cells().size() - 1;
        return Slab.of(type.leading() + 2 * padding, 0, (sheet, top) -> {
            for (var c = 0; c <= last; c++) {
                var set = c == last ? sum : heavy;
                var line = Prose.lines(row.cells().get(c), set, Sheet.MEASURE).getFirst();
                set(sheet, line, set, c, top + padding);
            }
        });
    }

    private record Cell(List<Line> first, List<Line> after, float height) {}

    private Cell cell(String text, float width) {
        var parts = text.split("\n", 2);
        var first = Prose.lines(parts[0], type, width);
        var after = parts.length > 1 ? Prose.lines(parts[1], below, width) : List.<Line>of();
        return new Cell(first, after, first.size() * type.leading() + after.size() * below.leading());
    }

    private void set(Sheet sheet, Cell cell, int column, float top) throws IOException {
        var y = top;
        for (var line : cell.first()) {
            set(sheet, line, type, column, y);
            y += type.leading();
        }
        for (var line : cell.after()) {
            set(sheet, line, below, column, y);
            y += below.leading();
        }
    }

    private void set(Sheet sheet, Line line, Type set, int column, float top) throws IOException {
        if (table.columns().get(column).align() == Align.RIGHT) {
            sheet.lineTo(line, set, columns.right(column), top);
        } else {
            sheet.line(line, set, columns.left(column), top);
        }
    }
}
