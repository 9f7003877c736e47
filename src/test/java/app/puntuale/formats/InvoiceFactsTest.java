package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.imports.BodyFacts;
import app.puntuale.imports.BodyFacts.Named;
import app.puntuale.imports.BodyFacts.PaymentFacts;
import app.puntuale.imports.BodyFacts.VatRow;
import app.puntuale.imports.BodyFacts.Withheld;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.InvoiceFacts;
import app.puntuale.imports.PartyFacts;
import app.puntuale.imports.Wrapping;
import app.puntuale.imports.Wrapping.Layer;
import app.puntuale.imports.Wrapping.SignatureCheck;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceFactsTest {

    private static final InvoiceFacts ORDINARY = new InvoiceFacts(
            new Wrapping(List.of(), SignatureCheck.NONE, "UTF-8", false),
            "FatturaElettronica",
            "http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2",
            false,
            "FPR12",
            "FPR12",
            "0A1B2",
            "0000000",
            "gelsonero@pec.esempio.it",
            Optional.of(new PartyFacts(
                    "Serramenti Valdombra S.r.l.",
                    false,
                    "IT",
                    "02342520158",
                    "02342520158",
                    "Via dei Castagni 12/A",
                    "24020",
                    "Valdombra",
                    "BG",
                    "IT",
                    "035123456",
                    "valdombra@legalmail.esempio.it")),
            Optional.of(new PartyFacts(
                    "Trattoria «Gelso Nero» di Società & C. – Perù",
                    false,
                    "IT",
                    "00743110157",
                    "00743110157",
                    "Piazza Càmpora 3",
                    "20121",
                    "Milano",
                    "MI",
                    "IT",
                    "",
                    "")),
            List.of(new BodyFacts(
                    "TD01",
                    "12/2026",
                    "2026-01-31",
                    "EUR",
                    "1220.00",
                    "0.00",
                    "2.00",
                    1,
                    List.of(new Withheld("RT02", "200.00")),
                    List.of(new VatRow("400.00", "88.00", "I"), new VatRow("600.00", "132.00", "D")),
                    List.of(),
                    2,
                    List.of(
                            new PaymentFacts(
                                    "2026-02-28", "520.00", "MP05", "IT60X0542811101000000123456", "TP01", "", ""),
                            new PaymentFacts("", "500.00", "MP12", "", "TP01", "2026-01-31", "60")),
                    List.of(new Named("7/2026", "2026-01-10")),
                    List.of("ordine.pdf"))));

    @Test
    void anOrdinaryInvoiceIsReadWordForWord() {
        assertEquals(new FileFacts.EInvoice(ORDINARY), Fixture.read(Fixture.INVOICE));
    }

    @Test
    void itsSumsAreMadeOfWhatItSays() {
        var body = ORDINARY.bodies().getFirst();
        assertEquals(Optional.of(new BigDecimal("1220.00")), body.total());
        assertEquals(Optional.of(new BigDecimal("1220.00")), body.totalOfSummary());
        assertEquals(List.of("I", "D"), body.vatChargeability());
    }

    @Test
    void aSimplifiedInvoiceIsReadToo() {
        var facts = Fixture.facts(Fixture.utf8(Fixture.SIMPLIFIED));
        var body = facts.bodies().getFirst();
        assertEquals("Mario Rossi", facts.supplier().map(PartyFacts::name).orElse(""));
        assertEquals("IT02342520158", facts.supplier().map(PartyFacts::vat).orElse(""));
        assertEquals(
                "MRTMTT25D09F205Z", facts.customer().map(PartyFacts::taxCode).orElse(""));
        assertEquals(List.of("20.00", "40.50"), body.lineAmounts());
        assertEquals(2, body.lines());
        assertEquals(Optional.of(new BigDecimal("60.50")), body.total());
        assertEquals(List.of(new Named("S/3", "2026-02-02")), body.references());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "q1:", "ns0:", "fatturapa-1.2:", "b:"})
    void anyPrefixWillDo(String prefix) {
        var other = Fixture.INVOICE
                .replace("p:FatturaElettronica", prefix + "FatturaElettronica")
                .replace("xmlns:p=", prefix.isEmpty() ? "xmlns=" : "xmlns:" + prefix.replace(":", "="));
        other = other.replace("==", "=");
        assertEquals(new FileFacts.EInvoice(ORDINARY), Fixture.read(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # version,  format,  namespace
            1.0,        SDI10,   http://www.fatturapa.gov.it/sdi/fatturapa/v1.0
            1.1,        SDI11,   http://www.fatturapa.gov.it/sdi/fatturapa/v1.1
            FPA12,      FPA12,   http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2
            FPR12,      FPR12,   http://ivaservizi.agenziaentrate.gov.it/ docs/xsd/fatture/v1.2
            """)
    void olderFormsAreReadAlike(String version, String format, String namespace) {
        var facts = Fixture.facts(Fixture.utf8(Fixture.INVOICE
                .replace("versione=\"FPR12\"", "versione=\"" + version + "\"")
                .replace("<FormatoTrasmissione>FPR12", "<FormatoTrasmissione>" + format)
                .replace("http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2", namespace)));
        assertEquals(List.of(version, format, namespace), List.of(facts.version(), facts.format(), facts.namespace()));
        assertEquals(ORDINARY.bodies(), facts.bodies());
    }

    @Test
    void eachBodyIsAnInvoice() {
        var start = Fixture.INVOICE.indexOf("<FatturaElettronicaBody>");
        var end = Fixture.INVOICE.indexOf("</p:FatturaElettronica>");
        var second = Fixture.INVOICE.substring(start, end).replace("12/2026", "13/2026");
        var facts = Fixture.facts(
                Fixture.utf8(Fixture.INVOICE.substring(0, end) + second + Fixture.INVOICE.substring(end)));
        assertEquals(
                List.of("12/2026", "13/2026"),
                facts.bodies().stream().map(BodyFacts::number).toList());
    }

    @Test
    void aSignatureInsideTheXmlIsALayer() {
        var signature = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignedInfo/></ds:Signature>";
        var facts = Fixture.facts(Fixture.utf8(
                Fixture.INVOICE.replace("</p:FatturaElettronica>", signature + "</p:FatturaElettronica>")));
        assertEquals(List.of(Layer.XADES), facts.wrapping().layers());
        assertEquals(ORDINARY.bodies(), facts.bodies());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # declared,     really,        BOM
            UTF-8,          UTF-8,         false
            utf-8,          UTF-8,         true
            '',             UTF-8,         false
            windows-1252,   windows-1252,  false
            ISO-8859-1,     windows-1252,  false
            iso-8859-15,    ISO-8859-15,   false
            UTF-8,          windows-1252,  false
            '',             windows-1252,  false
            utf-16,         UTF-8,         false
            windows-1252,   UTF-8,         true
            ANSI,           UTF-8,         false
            UTF-16,         UTF-16LE,      true
            UTF-16,         UTF-16BE,      false
            """)
    void theTextIsFoundWhateverTheDeclarationSays(String declared, String really, boolean bom) {
        var text = Fixture.INVOICE
                .replace(" encoding=\"UTF-8\"", declared.isEmpty() ? "" : " encoding='" + declared + "'")
                .replace(really.equals("ISO-8859-15") ? "–" : "", "");
        var bytes = text.getBytes(Charset.forName(really));
        var facts = Fixture.facts(bom ? Fixture.join(mark(really), bytes) : bytes);
        var expected = "Trattoria «Gelso Nero» di Società & C. – Perù";
        assertEquals(
                Optional.of(really.equals("ISO-8859-15") ? expected.replace("– ", "") : expected),
                facts.customer().map(PartyFacts::name));
        assertEquals(declared, facts.wrapping().encoding());
        assertEquals(bom, facts.wrapping().bom());
    }

    @Test
    void whatIsDeclaredIsBelievedWhileItCanBe() {
        var facts = Fixture.facts(Fixture.utf8(Fixture.INVOICE.replace("\"UTF-8\"", "\"windows-1252\"")));
        assertEquals(
                Optional.of("Piazza CÃ\u00a0mpora 3".replace('\u00a0', ' ')),
                facts.customer().map(PartyFacts::street));
    }

    @Test
    void blanksAndZerosAroundTheXmlAreNoMatter() {
        var facts = Fixture.facts(Fixture.join(Fixture.utf8("\r\n  "), Fixture.invoice(), new byte[16]));
        assertEquals(ORDINARY.bodies(), facts.bodies());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ecco la fattura:\n", "\u00ef\u00bb\u00bf", "??\u001f", "\u0000"})
    void whatSomeProgramLeftBeforeTheDeclarationIsNoMatter(String rubbish) {
        var facts = Fixture.facts(Fixture.join(Fixture.utf8(rubbish), Fixture.invoice()));
        assertEquals(ORDINARY.bodies(), facts.bodies());
        assertEquals("UTF-8", facts.wrapping().encoding());
    }

    @Test
    void daysWithATimeZoneAndIbansWithBlanksAreKeptAsTheyAreWritten() {
        var facts = Fixture.facts(Fixture.utf8(Fixture.INVOICE
                .replace("2026-02-28", "2026-02-28+01:00")
                .replace("IT60X0542811101000000123456", "IT60 X054 2811 1010 0000 0123 456")));
        assertEquals(
                new PaymentFacts(
                        "2026-02-28+01:00", "520.00", "MP05", "IT60 X054 2811 1010 0000 0123 456", "TP01", "", ""),
                facts.bodies().getFirst().payments().getFirst());
    }

    @Test
    void charactersMayBeWrittenByNumber() {
        var facts = Fixture.facts(
                Fixture.INVOICE.replace("Trattoria", "Trattori&#97; &#x2014; ").getBytes(StandardCharsets.UTF_8));
        assertEquals(
                Optional.of("Trattoria — «Gelso Nero» di Società & C. – Perù"),
                facts.customer().map(PartyFacts::name));
    }

    @Test
    void emptyElementsAreAsIfTheyWereNotThere() {
        var facts = Fixture.facts(Fixture.utf8(Fixture.INVOICE
                .replace("<ImportoTotaleDocumento>1220.00</ImportoTotaleDocumento>", "<ImportoTotaleDocumento/>")
                .replace("2026-02-28", " ")));
        assertEquals("", facts.bodies().getFirst().totalDeclared());
        assertEquals("", facts.bodies().getFirst().payments().getFirst().due());
    }

    private static byte[] mark(String charset) {
        return switch (charset) {
            case "UTF-16LE" -> new byte[] {(byte) 0xff, (byte) 0xfe};
            case "UTF-16BE" -> new byte[] {(byte) 0xfe, (byte) 0xff};
            default -> new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
        };
    }
}
