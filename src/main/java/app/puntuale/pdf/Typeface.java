package app.puntuale.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One cut of the letter's type, parsed once and used for every letter. Not safe for two threads at a time.
final class Typeface {

    private static final String MISSING = "?";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    static Typeface regular() {
        return read("liberation/LiberationSans-Regular.ttf");
    }

    static Typeface bold() {
        return read("liberation/LiberationSans-Bold.ttf");
    }

    TrueTypeFont font() {
        return font;
    }

    /// As a part of the size: at 10 points a width of 2.5 is 25 points.
    float width(String text) {
        var units = 0;
        for (var i = 0; i < text.length(); i++) {
            units += advance(text.charAt(i));
        }
        return units / unitsPerEm;
    }

    /// What can be set of a text: a letter that the type does not have is set without its accents, or as `?`. Invisible
    /// characters go; an e-invoice may hold any character there is.
    String printable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var set = new StringBuilder(composed.length());
        composed.codePoints().forEach(character -> set.append(printable(character)));
        return set.toString();
    }

    private String printable(int character) {
        if (character == '\t' || character == '\n' || character == '\r') {
            return " ";
        }
        if (isInvisible(character)) {
            return "";
        }
        var alone = Character.toString(character);
        if (has(character)) {
            return alone;
        }
        var plain = Normalizer.normalize(alone, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return !plain.isEmpty() && plain.codePoints().allMatch(this::has) ? plain : MISSING;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private boolean has(int character) {
        return Character.isBmpCodePoint(character) && glyphs.getGlyphId(character) != 0;
    }

    private int advance(char character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Typeface read(String path) {
        try (var in = Objects.requireNonNull(Typeface.class.getClassLoader().getResourceAsStream(path), path)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false); // no ligatures: what is copied out of the letter reads as it was written
            return new Typeface(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
