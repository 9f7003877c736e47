package app.puntuale.pdf;

import app.puntuale.archive.Content;
import app.puntuale.letters.PagePicture;
import app.puntuale.letters.PagePictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.IntBuffer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Draws the pages of a PDF.
public final class PdfPagePictures implements PagePictures {

    private static final int OPAQUE = 0xFF000000;

    @Override
    public PagePicture of(Content pdf, int page, int dotsPerInch) {
        try (var document = Loader.loadPDF(pdf.bytes())) {
            var pages = document.getNumberOfPages();
            var shown = Math.min(page, pages - 1);
            var image = new PDFRenderer(document).renderImageWithDPI(shown, dotsPerInch, ImageType.RGB);
            var width = image.getWidth();
            var height = image.getHeight();
            var pixels = image.getRGB(0, 0, width, height, null, 0, width);
            for (var i = 0; i < pixels.length; i++) {
                pixels[i] |= OPAQUE;
            }
            return new PagePicture(shown, pages, width, height, IntBuffer.wrap(pixels));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
