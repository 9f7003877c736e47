package app.puntuale.pdf;

import app.puntuale.archive.Content;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A printed page, read back: each letter where it stands, in millimetres from the upper left corner.
record PrintedPage(List<Glyph> glyphs, String text) {

    record Glyph(String letter, float left, float top, float right, float bottom, float points) {

        boolean touches(float x1, float y1, float x2, float y2) {
            return !letter.isBlank() && left < x2 && right > x1 && top < y2 && bottom > y1;
        }

        boolean isInside(float x1, float y1, float x2, float y2) {
            return left >= x1 && right <= x2 && top >= y1 && bottom <= y2;
        }
    }

    static List<PrintedPage> of(Content pdf) throws IOException {
        var pages = new ArrayList<PrintedPage>();
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new Stripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                stripper.setSortByPosition(true);
                var text = stripper.getText(document);
                pages.add(new PrintedPage(List.copyOf(stripper.glyphs), text));
            }
        }
        return pages;
    }

    /// The letters that stand wholly or partly in this rectangle, as one text.
    String textTouching(float x1, float y1, float x2, float y2) {
        var found = new StringBuilder();
        glyphs.stream().filter(glyph -> glyph.touches(x1, y1, x2, y2)).forEach(glyph -> found.append(glyph.letter()));
        return found.toString();
    }

    private static final class Stripper extends PDFTextStripper {

        private static final float MILLIMETRES = 25.4f / 72;

        private final List<Glyph> glyphs = new ArrayList<>();

        @Override
        protected void processTextPosition(TextPosition at) {
            super.processTextPosition(at);
            var left = at.getXDirAdj() * MILLIMETRES;
            var bottom = at.getYDirAdj() * MILLIMETRES;
            glyphs.add(new Glyph(
                    at.getUnicode(),
                    left,
                    bottom - at.getFontSizeInPt() * 0.73f * MILLIMETRES,
                    left + at.getWidthDirAdj() * MILLIMETRES,
                    bottom,
                    at.getFontSizeInPt()));
        }
    }
}
