package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.imports.Wrapping.Layer;
import app.puntuale.imports.Wrapping.SignatureCheck;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Invoices that are not the root of their XML: a signature or a frame is around them.
class FramedInvoiceTest {

    private static final String BARE = Fixture.INVOICE.substring(Fixture.INVOICE.indexOf("<p:FatturaElettronica"));
    private static final String SIGNED_INFO =
            "<ds:SignedInfo><ds:Reference URI=\"#xml\"/></ds:SignedInfo><ds:SignatureValue>AA==</ds:SignatureValue>";
    private static final List<Layer> XADES = List.of(Layer.XADES);

    private record Framed(String how, String text, List<Layer> layers) {}

    @TestFactory
    Stream<DynamicTest> theInvoiceInsideIsTheSameWhateverIsAroundIt() {
        return Stream.of(
                        new Framed("in the object of its signature", signature(object("", BARE)), XADES),
                        new Framed(
                                "behind the properties of its signature",
                                signature(object("", "<xades:QualifyingProperties xmlns:xades=\"x\"/>")
                                        + object(" Id=\"xml\"", BARE)),
                                XADES),
                        new Framed(
                                "in base64 in the object of its signature",
                                signature(object(
                                        " Encoding=\"http://www.w3.org/2000/09/xmldsig#base64\"",
                                        "\n" + Base64.getMimeEncoder().encodeToString(Fixture.invoice()) + "\n")),
                                List.of(Layer.XADES)),
                        new Framed(
                                "before a signature of its own in a frame",
                                "<Documento>" + BARE + signature("") + "</Documento>",
                                XADES),
                        new Framed(
                                "behind a signature of its own in a frame",
                                "<a:Envelope xmlns:a=\"urn:a\">" + signature("") + "<a:Body>" + BARE
                                        + "</a:Body></a:Envelope>",
                                XADES),
                        new Framed("in a frame that nobody signed", "<Busta>" + BARE + "</Busta>", List.of()))
                .map(framed -> DynamicTest.dynamicTest(framed.how(), () -> {
                    var facts = Fixture.facts(Fixture.utf8(framed.text()));
                    assertEquals(Fixture.facts(Fixture.invoice()).bodies(), facts.bodies());
                    assertEquals(framed.layers(), facts.wrapping().layers());
                    assertEquals(SignatureCheck.NONE, facts.wrapping().signature());
                }));
    }

    @Test
    void aSignatureAroundAnInvoiceMayItselfBeInAnEnvelope() {
        var facts = Fixture.facts(Signer.rsa().sign(Fixture.utf8(signature(object("", BARE)))));
        assertEquals(List.of(Layer.CADES, Layer.XADES), facts.wrapping().layers());
    }

    @Test
    void twoInvoicesInOneFrameAreNotGuessedAt() {
        assertEquals(
                "NOT_AN_INVOICE Documenti",
                Fixture.refusal(Fixture.read("<Documenti>" + BARE + BARE + "</Documenti>")));
    }

    @Test
    void aFrameThatBreaksOffIsSaidToDoSo() {
        var whole = signature(object("", BARE));
        assertEquals("TRUNCATED", Fixture.refusal(Fixture.read(whole.substring(0, whole.length() - 20))));
        assertEquals("TRUNCATED", Fixture.refusal(Fixture.read("<Busta>" + BARE)));
    }

    @Test
    void aPageOfTheWebIsNoInvoiceHoweverItIsWritten() {
        assertEquals("NOT_AN_INVOICE html", Fixture.refusal(Fixture.read("<html><body>Sessione scaduta<br></html>")));
    }

    @Test
    void anObjectThatIsNotBase64IsADamagedEnvelope() {
        assertEquals(
                "DAMAGED_ENVELOPE",
                Fixture.refusal(Fixture.read(signature(object(" Encoding=\"x#base64\"", "non è base64")))));
    }

    private static String signature(String objects) {
        return "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">" + SIGNED_INFO + objects
                + "</ds:Signature>";
    }

    private static String object(String attributes, String inside) {
        return "<ds:Object" + attributes + ">" + inside + "</ds:Object>";
    }
}
