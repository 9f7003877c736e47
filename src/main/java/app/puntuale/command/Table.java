package app.puntuale.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows under a head, every column as wide as it needs: words to the left, figures to the right.
final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> figures = new ArrayList<>();
    private final List<String> head = new ArrayList<>();

    Table words(String title) {
        return column(title, false);
    }

    Table figures(String title) {
        return column(title, true);
    }

    Table row(String... cells) {
        rows.add(List.of(cells));
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /// The head first; no blanks at the end of a line.
    List<String> lines() {
        var all = new ArrayList<List<String>>();
        all.add(head);
        all.addAll(rows);
        return all.stream().map(row -> line(row, all)).toList();
    }

    /// Without the head.
    List<String> bareLines() {
        return rows.stream().map(row -> line(row, rows)).toList();
    }

    private Table column(String title, boolean figure) {
        head.add(title);
        figures.add(figure);
        return this;
    }

    private String line(List<String> row, List<List<String>> all) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), width(column, all), figures.get(column)))
                .collect(Collectors.joining(GAP))
                .stripTrailing();
    }

    private static int width(int column, List<List<String>> all) {
        return all.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    private static String padded(String cell, int width, boolean figure) {
        var blanks = " ".repeat(width - cell.length());
        return figure ? blanks + cell : cell + blanks;
    }
}
