package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.puntuale.imports.BodyFacts;
import app.puntuale.imports.FileFacts;
import app.puntuale.imports.InvoiceFacts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # flaw            | what the file begins with
            EMPTY             | ''
            EMPTY             | ' \n'
            NOT_XML           | Gentile cliente, in allegato la fattura.
            NOT_XML           | hello
            PDF               | %PDF-1.7
            IMAGE             | \u00ff\u00d8\u00ff\u00e0 JFIF
            IMAGE             | \u0089PNG
            OFFICE_DOCUMENT   | \u00d0\u00cf\u0011\u00e0\u00a1\u00b1
            OFFICE_DOCUMENT   | {\\\\rtf1
            OTHER_ARCHIVE     | Rar!
            OTHER_ARCHIVE     | \\37\\213\\10
            EMAIL             | Return-Path: <a@esempio.it>
            EMAIL             | MIME-Version: 1.0
            DOCTYPE           | <!DOCTYPE html><html/>
            DOCTYPE           | <?xml version="1.0"?><!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>
            NOT_AN_INVOICE html | <html><body/></html>
            NOT_AN_INVOICE FatturaElettronicaHeader | <FatturaElettronicaHeader/>
            NOT_AN_INVOICE Signature | <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"/>
            MALFORMED_XML     | <p:FatturaElettronica xmlns:p="x"><a></b></p:FatturaElettronica>
            MALFORMED_XML     | <FatturaElettronica>&nbsp;</FatturaElettronica>
            MALFORMED_XML     | <FatturaElettronica/><FatturaElettronica></FatturaElettronica>
            MALFORMED_XML     | <q:FatturaElettronica><a></a></q:FatturaElettronica>
            MALFORMED_XML     | <?xml version="3.0"?><FatturaElettronica><a></a></FatturaElettronica>
            TRUNCATED         | <p:FatturaElettronica
            TRUNCATED         | <FatturaElettronica><FatturaElettronicaHeader>
            TRUNCATED         | <?xml version="1.0"?>
            """)
    void eachKindOfWrongFileHasItsOwnReason(String flaw, String content) {
        var bytes = content.translateEscapes().getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(flaw, Fixture.refusal(Fixture.read(bytes)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CedentePrestatore",
                "CessionarioCommittente",
                "FatturaElettronicaBody",
                "TipoDocumento",
                "Data",
                "Numero",
                "DatiBeniServizi"
            })
    void withoutWhatMakesItAnInvoiceItIsNone(String element) {
        assertEquals("MISSING_ELEMENT " + element, Fixture.refusal(Fixture.read(without(element))));
    }

    @Test
    void anEmptyNumberIsNoNumber() {
        assertEquals(
                "MISSING_ELEMENT Numero", Fixture.refusal(Fixture.read(Fixture.INVOICE.replace(" 12/2026 ", " "))));
    }

    @Test
    void whatCanStillBeReadOfARefusedInvoiceIsKept() {
        if (Fixture.read(without("Numero")) instanceof FileFacts.Refused refused) {
            assertEquals(
                    Optional.of(List.of("1220.00")),
                    refused.readable()
                            .map(InvoiceFacts::bodies)
                            .map(bodies -> bodies.stream()
                                    .map(BodyFacts::totalDeclared)
                                    .toList()));
        } else {
            throw new AssertionError("not refused");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transmission is no part of it: DatiTrasmissione",
                "nor who sent it: SoggettoEmittente",
                "nor the tax regime: RegimeFiscale",
                "nor the address: Sede",
                "nor the currency: Divisa",
                "nor the lines: DettaglioLinee",
                "nor the summary: DatiRiepilogo",
                "nor the payment: DatiPagamento"
            })
    void whatTheSchemaWantsAndWeDoNotNeedMayBeMissing(String what) {
        var element = what.substring(what.indexOf(": ") + 2);
        assertEquals("not refused", Fixture.refusal(Fixture.read(without(element))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,50",
                "1.234,50",
                "1e3",
                "1E30",
                "1220.00 EUR",
                "€ 12",
                "--1",
                "NaN",
                "1.2.3",
                ".",
                "1234567890123"
            })
    void anAmountIsWrittenAsXmlWritesIt(String amount) {
        assertEquals(
                "WRONG_AMOUNT " + amount,
                Fixture.refusal(Fixture.read(Fixture.INVOICE.replace(">1220.00<", ">" + amount + "<"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1220",
                "+1220.00",
                "-0001220.00",
                "1220.00000000",
                " 1220.00 ",
                "1220.",
                ".50",
                "999999999999.99"
            })
    void oddButReadableAmountsAreRead(String amount) {
        assertEquals(
                "not refused", Fixture.refusal(Fixture.read(Fixture.INVOICE.replace(">1220.00<", ">" + amount + "<"))));
    }

    @Test
    void anEntityBombIsRefusedBeforeItTicks() {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a0 \"ha\">");
        for (var i = 1; i < 64; i++) {
            bomb.append("<!ENTITY a%d \"&a%d;&a%d;&a%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        bomb.append("]><p:FatturaElettronica>&a63;</p:FatturaElettronica>");
        assertTimeout(
                Duration.ofSeconds(2), () -> assertEquals("DOCTYPE", Fixture.refusal(Fixture.read(bomb.toString()))));
    }

    @Test
    void elementsInElementsHaveAnEnd() {
        var deep = "<FatturaElettronica>" + "<a>".repeat(100_000);
        assertEquals("XML_TOO_DEEP", Fixture.refusal(Fixture.read(deep)));
    }

    private static String without(String element) {
        return Fixture.INVOICE.replaceAll("(?s)<" + element + ">.*?</" + element + ">", "");
    }
}
