package app.puntuale.pdf;

import app.puntuale.pdf.Line.Piece;
import java.util.ArrayList;
import java.util.List;

/// Breaks a text into lines. Two asterisks begin and end bold type; a line break stays one.
final class Prose {

    private static final String DOTS = "…";

    private final Type type;
    private final float measure;
    private final float space;
    private final List<Line> lines = new ArrayList<>();
    private final List<Piece> line = new ArrayList<>();
    private float width;

    private Prose(Type type, float measure) {
        this.type = type;
        this.measure = measure;
        this.space = type.width(" ", false);
    }

    /// The lines of a text, none wider than the measure (in millimetres); a word that is wider alone is broken.
    static List<Line> lines(String text, Type type, float measure) {
        var prose = new Prose(type, measure);
        var heavy = false;
        for (var paragraph : text.split("\n", -1)) {
            for (var word : paragraph.strip().split(" +", -1)) {
                heavy = prose.word(word, heavy);
            }
            prose.endLine();
        }
        return List.copyOf(prose.lines);
    }

    /// As [#lines], but no more than so many: of what is too long the end is left out, and three dots say so.
    static List<Line> within(String text, Type type, float measure, int most) {
        var lines = lines(text, type, measure);
        if (lines.size() <= most) {
            return lines;
        }
        var last = lines.get(most - 1).pieces();
        var cut = new StringBuilder();
        last.forEach(piece -> cut.append(piece.text()));
        var heavy = last.getLast().heavy();
        while (type.width(cut + DOTS, heavy) > measure) {
            cut.setLength(cut.length() - 1);
        }
        var shortened = new Piece(cut.toString().stripTrailing() + DOTS, heavy);
        var shown = new ArrayList<>(lines.subList(0, most - 1));
        shown.add(new Line(List.of(shortened), type.width(shortened.text(), heavy)));
        return shown;
    }

    private boolean word(String marked, boolean heavyBefore) {
        var heavy = heavyBefore;
        var pieces = new ArrayList<Piece>();
        var parts = marked.split("\\*\\*", -1);
        for (var i = 0; i < parts.length; i++) {
            heavy = i == 0 ? heavy : !heavy;
            var printable = type.face(heavy).typeface().printable(parts[i]);
            if (!printable.isEmpty()) {
                pieces.add(new Piece(printable, heavy));
            }
        }
        place(pieces);
        return heavy;
    }

    private void place(List<Piece> word) {
        var wide = width(word);
        if (!line.isEmpty() && width + space + wide > measure) {
            endLine();
        }
        if (wide > measure) {
            breakUp(word);
        } else if (!word.isEmpty()) {
            if (!line.isEmpty()) {
                add(new Piece(" ", line.getLast().heavy() && word.getFirst().heavy()));
            }
            word.forEach(this::add);
        }
    }

    /// After a hyphen or a stroke if that is enough, otherwise anywhere.
    private void breakUp(List<Piece> word) {
        for (var piece : word) {
            for (var part : piece.text().split("(?<=[-/_.@])", -1)) {
                if (type.width(part, piece.heavy()) > measure) {
                    part.chars().mapToObj(Character::toString).forEach(letter -> addOrTurn(letter, piece.heavy()));
                } else {
                    addOrTurn(part, piece.heavy());
                }
            }
        }
    }

    private void addOrTurn(String text, boolean heavy) {
        if (!line.isEmpty() && width + type.width(text, heavy) > measure) {
            endLine();
        }
        add(new Piece(text, heavy));
    }

    /// Letters of the same weight are set together: what is copied out of the letter is then whole.
    private void add(Piece piece) {
        width += type.width(piece.text(), piece.heavy());
        if (!line.isEmpty() && line.getLast().heavy() == piece.heavy()) {
            var before = line.removeLast();
            line.add(new Piece(before.text() + piece.text(), piece.heavy()));
        } else {
            line.add(piece);
        }
    }

    private void endLine() {
        lines.add(new Line(List.copyOf(line), width));
        line.clear();
        width = 0;
    }

    private float width(List<Piece> word) {
        var sum = 0f;
        for (var piece : word) {
            sum += type.width(piece.text(), piece.heavy());
        }
        return sum;
    }
}
