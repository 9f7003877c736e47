package app.puntuale.pdf;

import app.puntuale.archive.Content;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/// Pictures of printed pages, kept for people to look at.
public final class Screens {

    private static final Path FOLDER = Path.of("target", "screens");

    private Screens() {}

    /// Keeps every page as `target/screens/letter-NAME-1.png` and so on.
    public static void keep(String name, Content pdf) throws IOException {
        Files.createDirectories(FOLDER);
        var stale = 1;
        while (Files.deleteIfExists(file(name, stale))) {
            stale++;
        }
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (var page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        picture(document, page, 96), "png", file(name, page + 1).toFile());
            }
        }
    }

    private static Path file(String name, int page) {
        return FOLDER.resolve("letter-" + name + "-" + page + ".png");
    }

    static BufferedImage picture(PDDocument document, int page, float dotsPerInch) throws IOException {
        return new PDFRenderer(document).renderImageWithDPI(page, dotsPerInch);
    }
}
