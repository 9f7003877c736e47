package app.puntuale.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PdfPagePicturesTest {

    private final PdfPagePictures pictures = new PdfPagePictures();

    @Test
    void aPageOfA4AtOnePixelAPointIsAsLargeAsA4() {
        var page = pictures.of(new PdfPrinter().print(Specimens.notice(1)), 0, 72);
        assertEquals(List.of(0, 595, 841), List.of(page.page(), page.width(), page.height()));
        assertTrue(page.argb().get(0) == 0xFFFFFFFF, "the corner of the paper is white");
    }

    @Test
    void beyondTheLastPageIsTheLast() {
        var letter = new PdfPrinter().print(Specimens.notice(80));
        var page = pictures.of(letter, 99, 20);
        assertEquals(page.pages() - 1, page.page());
    }
}
