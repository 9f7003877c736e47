package app.puntuale.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final float PRINT = 300;

    @Test
    void theSameLetterGivesTheSameBytesFromAnyPrinter() {
        var once = PRINTER.print(Specimens.notice(2));
        assertEquals(once.sha256(), PRINTER.print(Specimens.notice(2)).sha256());
        assertEquals(once.sha256(), new PdfPrinter().print(Specimens.notice(2)).sha256());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 80})
    void aTelephoneReadsTheCodeFromThePrintedPage(int invoices) throws Exception {
        var pdf = PRINTER.print(Specimens.notice(invoices));
        Screens.keep("specimen-" + invoices + "-invoices", pdf);
        var pages = PrintedPage.of(pdf);
        var page = IntStream.range(0, pages.size())
                .filter(number -> pages.get(number).text().contains("Beneficiario"))
                .findFirst()
                .orElseThrow();
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertEquals(Specimens.QR, decoded(Screens.picture(document, page, PRINT)));
        }
    }

    @Test
    void aCodeWithAccentsIsReadToo() throws Exception {
        var pdf = PRINTER.print(Specimens.withCode("Caffè dell’Università"));
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertEquals("Caffè dell’Università", decoded(Screens.picture(document, 0, PRINT)));
        }
    }

    @Test
    void theTypeIsEmbeddedAndOnlyTheLettersThatAreUsed() throws IOException {
        try (var document = Loader.loadPDF(PRINTER.print(Specimens.notice(1)).bytes())) {
            var fonts = new ArrayList<PDFont>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertEquals(2, fonts.size());
            assertTrue(fonts.stream().allMatch(PDFont::isEmbedded));
            assertTrue(fonts.stream().allMatch(font -> font.getName().matches("[A-Z]{6}\\+LiberationSans(-Bold)?")));
        }
    }

    @Test
    void whatIsCopiedOutOfTheLetterReadsAsItWasWritten() throws IOException {
        var text = PrintedPage.of(PRINTER.print(Specimens.notice(2))).getFirst().text();
        assertTrue(text.contains("IT60 X054 2811 1010 0000 0123 456"), text);
        assertTrue(text.contains("Con questa lettera Vi costituiamo formalmente in mora e Vi invitiamo"), text);
        assertTrue(text.contains("con l’app"), text);
    }

    @Test
    void aTableThatRunsOverAPageRepeatsItsHeadAndLosesNoRow() throws IOException {
        var numbers = new ArrayList<String>();
        for (var page : PrintedPage.of(PRINTER.print(Specimens.notice(80)))) {
            var rows = page.text()
                    .lines()
                    .filter(line -> line.matches("\\d+/2025 .*"))
                    .toList();
            rows.forEach(row -> numbers.add(row.substring(0, 3)));
            var heads = page.text()
                    .lines()
                    .filter(line -> line.startsWith("Fattura Data Scadenza"))
                    .count();
            assertEquals(rows.isEmpty() ? 0 : 1, heads, page.text());
        }
        assertEquals(IntStream.range(318, 398).mapToObj(Integer::toString).toList(), numbers);
    }

    @ParameterizedTest
    @MethodSource("untilThePageIsFull")
    void theSignatureIsNeverAloneOnAPage(int invoices) throws IOException {
        var last = PrintedPage.of(PRINTER.print(Specimens.notice(invoices)))
                .getLast()
                .text();
        assertTrue(last.contains("Livia Terranera"), last);
        assertTrue(last.contains("Gli interessi sono calcolati"), last);
    }

    static IntStream untilThePageIsFull() {
        return IntStream.rangeClosed(1, 25);
    }

    @Test
    void everyPageSaysWhichOfHowManyAndOfWhichLetterItIs() throws IOException {
        var pages = PrintedPage.of(PRINTER.print(Specimens.notice(80)));
        for (var page = 1; page <= pages.size(); page++) {
            var text = pages.get(page - 1).text();
            assertTrue(text.contains("Pagina " + page + " di " + pages.size()), text);
            assertTrue(text.contains("MM-2026/0014"), text);
        }
    }

    @Test
    void everythingStaysWithinTheMargins() throws IOException {
        for (var page : PrintedPage.of(PRINTER.print(Specimens.notice(80)))) {
            assertEquals(
                    List.of(),
                    page.glyphs().stream()
                            .filter(glyph -> !glyph.isInside(19.9f, 10, 190.1f, 287.1f))
                            .toList());
        }
    }

    @Test
    void noLetterIsSmallerThanEightPoints() throws IOException {
        for (var page : PrintedPage.of(PRINTER.print(Specimens.notice(30)))) {
            assertEquals(
                    List.of(),
                    page.glyphs().stream()
                            .filter(glyph -> glyph.points() < 7.99f)
                            .toList());
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # in the e-invoice,        on paper
            Café Šťastný,              Café Šťastný
            Ἀθῆναι Ελλάς,              Ἀθῆναι Ελλάς
            Київ,                      Київ
            张伟 Trading,               ?? Trading
            مرحبا,                      ?????
            Pizza 😀 Bella,             Pizza ? Bella
            Zero\u200bWidth\u202e,     ZeroWidth
            ﬁne,                       ﬁne
            """)
    void aLetterThatTheTypeDoesNotHaveIsReplacedAndNeverStopsTheLetter(String written, String printed) {
        assertEquals(printed, Typeface.regular().printable(written));
    }

    @Test
    void aLetterToAnybodyCanBePrinted() throws IOException {
        var pdf = PRINTER.print(Specimens.letter(
                List.of("Spett.le", "**张伟 😀 مرحبا \u0000\ud800**", "VIA ROMA 1", "20100 MILANO MI"), 1));
        assertTrue(PrintedPage.of(pdf).getFirst().text().contains("VIA ROMA 1"));
    }

    @Test
    void longNamesAreSetSmallerOrBroken() throws IOException {
        var pdf = PRINTER.print(Specimens.letter(Specimens.LONG_FIRM, Specimens.LONG_RECIPIENT, 3, Optional.empty()));
        Screens.keep("specimen-long-names", pdf);
        assertEquals(1, PrintedPage.of(pdf).size());
    }

    @Test
    void aLogoThatIsNoPictureIsLeftOut() {
        var logo = Optional.of(Content.of(new byte[] {1, 2, 3}));
        assertFalse(PRINTER.print(Specimens.letter("Serramenti Valdombra", Specimens.RECIPIENT, 1, logo))
                        .size()
                == 0);
    }

    @Test
    void theFirmsMarkStandsBesideItsName() throws IOException {
        var pdf = PRINTER.print(
                Specimens.letter("Serramenti Valdombra S.r.l.", Specimens.RECIPIENT, 2, Optional.of(Specimens.logo())));
        Screens.keep("specimen-logo", pdf);
        var name = PrintedPage.of(pdf).getFirst().glyphs().stream()
                .filter(glyph -> glyph.letter().equals("S"))
                .findFirst();
        assertTrue(name.orElseThrow().left() > 30);
    }

    @Test
    void theDocumentSaysWhatItIsAndWhoWroteIt() throws IOException {
        try (var document = Loader.loadPDF(PRINTER.print(Specimens.notice(1)).bytes())) {
            var about = document.getDocumentInformation();
            assertEquals("MM-2026/0014 · Edilnova Trebisonda S.r.l.", about.getTitle());
            assertEquals("Serramenti Valdombra S.r.l.", about.getAuthor());
            assertEquals("it-IT", document.getDocumentCatalog().getLanguage());
        }
    }

    private static String decoded(BufferedImage page) throws NotFoundException, ChecksumException, FormatException {
        var pixels = page.getRGB(
                0,
                0,
                page.getWidth(),
                page.getHeight(),
                new int[page.getWidth() * page.getHeight()],
                0,
                page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
