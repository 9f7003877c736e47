package app.puntuale.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.Nullable;

/// A sheet of A4, measured in millimetres from its upper left corner.
final class Sheet implements Closeable {

    static final float WIDTH = 210;
    static final float HEIGHT = 297;
    static final float LEFT = 20;
    static final float RIGHT = WIDTH - 20;
    static final float MEASURE = RIGHT - LEFT;

    private static final float POINTS = 72 / 25.4f;
    private static final float ROUND_CORNER = 0.5523f; // how far a curve's handles reach to draw a quarter of a circle

    private final PDPageContentStream paper;
    private @Nullable Ink ink;

    Sheet(PDDocument document) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        paper = new PDPageContentStream(document, page);
    }

    /// Sets the lines of a column, the first one's top at `top`.
    void lines(Iterable<Line> lines, Type type, float left, float top) throws IOException {
        var y = top;
        for (var line : lines) {
            line(line, type, left, y);
            y += type.leading();
        }
    }

    void line(Line line, Type type, float left, float top) throws IOException {
        if (line.pieces().isEmpty()) {
            return;
        }
        dip(type.ink());
        paper.beginText();
        paper.newLineAtOffset(left * POINTS, up(top + type.baseline()));
        for (var piece : line.pieces()) {
            paper.setFont(type.face(piece.heavy()).embedded(), type.size());
            paper.showText(piece.text());
        }
        paper.endText();
    }

    void lineTo(Line line, Type type, float right, float top) throws IOException {
        line(line, type, right - line.width(), top);
    }

    void rule(Ink colour, float left, float right, float y, float thickness) throws IOException {
        fill(colour, left, y - thickness / 2, right - left, thickness);
    }

    void fill(Ink colour, float left, float top, float width, float height) throws IOException {
        dip(colour);
        rectangle(left, top, width, height);
        paper.fill();
    }

    /// Adds a rectangle to the shape that [#fillShape] fills in one go.
    void rectangle(float left, float top, float width, float height) throws IOException {
        paper.addRect(left * POINTS, up(top + height), width * POINTS, height * POINTS);
    }

    void fillShape(Ink colour) throws IOException {
        dip(colour);
        paper.fill();
    }

    void roundedBox(Ink colour, float left, float top, float width, float height, float radius) throws IOException {
        dip(colour);
        var x = left * POINTS;
        var y = up(top + height);
        var r = radius * POINTS;
        var k = r * (1 - ROUND_CORNER);
        var x2 = x + width * POINTS;
        var y2 = y + height * POINTS;
        paper.moveTo(x + r, y);
        paper.lineTo(x2 - r, y);
        paper.curveTo(x2 - k, y, x2, y + k, x2, y + r);
        paper.lineTo(x2, y2 - r);
        paper.curveTo(x2, y2 - k, x2 - k, y2, x2 - r, y2);
        paper.lineTo(x + r, y2);
        paper.curveTo(x + k, y2, x, y2 - k, x, y2 - r);
        paper.lineTo(x, y + r);
        paper.curveTo(x, y + k, x + k, y, x + r, y);
        paper.fill();
    }

    void picture(PDImageXObject picture, float left, float top, float width, float height) throws IOException {
        paper.drawImage(picture, left * POINTS, up(top + height), width * POINTS, height * POINTS);
    }

    @Override
    public void close() throws IOException {
        paper.close();
    }

    private void dip(Ink colour) throws IOException {
        if (Optional.ofNullable(ink).filter(colour::equals).isEmpty()) {
            paper.setNonStrokingColor(colour.red(), colour.green(), colour.blue());
            ink = colour;
        }
    }

    private static float up(float y) {
        return (HEIGHT - y) * POINTS;
    }
}
