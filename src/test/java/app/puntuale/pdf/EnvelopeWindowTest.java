package app.puntuale.pdf;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.letters.Letter;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The layout checker: what a window envelope shows of the folded sheet.
class EnvelopeWindowTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    static Stream<Letter> letters() {
        return Stream.of(
                Specimens.notice(1),
                Specimens.notice(80),
                Specimens.letter(Specimens.LONG_RECIPIENT, 2),
                Specimens.withLongReferences());
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("B-30: the address stands inside x 102-188 and y 51-73 mm")
    void theAddressStandsWhereEveryWindowShowsIt(Letter letter) throws IOException {
        var address = PrintedPage.of(PRINTER.print(letter)).getFirst().glyphs().stream()
                .filter(glyph -> glyph.touches(90, 39, 200, 85))
                .toList();
        assertTrue(address.size() > 20);
        assertAll(address.stream()
                .map(glyph -> () -> assertTrue(glyph.isInside(102, 51, 188.01f, 73), glyph::toString)));
    }

    @ParameterizedTest
    @MethodSource("letters")
    @DisplayName("B-31, B-18: nothing but the address inside x 90-200 and y 39-85 mm")
    void nothingElseCanShowThroughTheWindow(Letter letter) throws IOException {
        var page = PrintedPage.of(PRINTER.print(letter)).getFirst();
        var elsewhere = page.textTouching(90, 39, 200, 51)
                + page.textTouching(90, 73, 200, 85)
                + page.textTouching(90, 39, 102, 85)
                + page.textTouching(188.01f, 39, 200, 85);
        assertEquals("", elsewhere);
    }

    @Test
    @DisplayName("B-27: the addressee first, street and town last, whatever the length of the name")
    void theLongestNameStillLeavesRoomForStreetAndTown() throws IOException {
        var page = PrintedPage.of(PRINTER.print(Specimens.letter(Specimens.LONG_RECIPIENT, 1)))
                .getFirst();
        var shown = page.textTouching(102, 51, 188, 73);
        assertTrue(shown.startsWith("CONSORZIOINTERCOMUNALE"), shown);
        assertTrue(shown.endsWith("24126REGGIONELL’EMILIARE"), shown);
    }

    @Test
    void onlyTheAddressIsInCapitalsNotTheWholeLetter() throws IOException {
        var page = PrintedPage.of(PRINTER.print(Specimens.notice(1))).getFirst();
        assertEquals(
                List.of(), page.text().lines().filter("DISTINTI SALUTI"::equals).toList());
    }
}
