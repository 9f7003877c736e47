package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.Content;
import app.puntuale.imports.Wrapping.Layer;
import app.puntuale.imports.Wrapping.SignatureCheck;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EnvelopeTest {

    private static final Signer SIGNER = Signer.rsa();
    private static final byte[] SIGNED = SIGNER.sign(Fixture.invoice());
    private static final List<Layer> CADES = List.of(Layer.CADES);
    private static final List<Layer> BASE64_CADES = List.of(Layer.BASE64, Layer.CADES);

    private record Wrapped(String how, Content content, List<Layer> layers) {

        Wrapped(String how, byte[] bytes, List<Layer> layers) {
            this(how, Content.of(bytes), layers);
        }
    }

    @TestFactory
    Stream<DynamicTest> theInvoiceInsideIsTheSameHoweverItIsWrapped() {
        var once = base64(SIGNED);
        return Stream.of(
                        new Wrapped("DER", SIGNED, CADES),
                        new Wrapped("BER of indefinite length", SIGNER.signStreaming(Fixture.invoice()), CADES),
                        new Wrapped(
                                "signed with an elliptic curve",
                                Signer.ellipticCurve().sign(Fixture.invoice()),
                                CADES),
                        new Wrapped("with bytes behind it", Fixture.join(SIGNED, new byte[700]), CADES),
                        new Wrapped("signed twice", SIGNER.sign(SIGNED), List.of(Layer.CADES, Layer.CADES)),
                        new Wrapped("base64", once, BASE64_CADES),
                        new Wrapped("base64 in lines", Base64.getMimeEncoder().encode(SIGNED), BASE64_CADES),
                        new Wrapped(
                                "base64 without padding",
                                Base64.getEncoder().withoutPadding().encode(SIGNED),
                                BASE64_CADES),
                        new Wrapped(
                                "base64 after a byte order mark",
                                Fixture.join(Fixture.utf8("\ufeff"), once),
                                BASE64_CADES),
                        new Wrapped(
                                "base64 with blanks around it",
                                Fixture.join(Fixture.utf8(" \n"), once, Fixture.utf8("\n\n")),
                                BASE64_CADES),
                        new Wrapped("armoured", armoured(), BASE64_CADES),
                        new Wrapped("base64 twice", base64(once), List.of(Layer.BASE64, Layer.BASE64, Layer.CADES)),
                        new Wrapped(
                                "signed by two people side by side",
                                SIGNER.signWith(Signer.ellipticCurve(), Fixture.invoice()),
                                CADES),
                        new Wrapped("stamped with a time", Signer.stamp(SIGNED), List.of(Layer.TSD, Layer.CADES)),
                        new Wrapped(
                                "stamped and in base64",
                                base64(Signer.stamp(SIGNED)),
                                List.of(Layer.BASE64, Layer.TSD, Layer.CADES)),
                        new Wrapped(
                                "base64 inside the envelope",
                                SIGNER.sign(base64(SIGNED)),
                                List.of(Layer.CADES, Layer.BASE64, Layer.CADES)))
                .map(wrapped -> DynamicTest.dynamicTest(wrapped.how(), () -> {
                    var facts = Fixture.facts(wrapped.content().bytes());
                    assertEquals(wrapped.layers(), facts.wrapping().layers());
                    assertEquals(SignatureCheck.VALID, facts.wrapping().signature());
                    assertEquals(Fixture.facts(Fixture.invoice()).bodies(), facts.bodies());
                }));
    }

    @Test
    void xmlInBase64NeedsNoSignature() {
        var facts = Fixture.facts(base64(Fixture.invoice()));
        assertEquals(List.of(Layer.BASE64), facts.wrapping().layers());
        assertEquals(SignatureCheck.NONE, facts.wrapping().signature());
    }

    @Test
    void xmlMayBeStampedWithATimeAndNotSigned() {
        var facts = Fixture.facts(Signer.stamp(Fixture.invoice()));
        assertEquals(List.of(Layer.TSD), facts.wrapping().layers());
        assertEquals(SignatureCheck.NONE, facts.wrapping().signature());
    }

    @Test
    void aStampWithoutWhatItStampsIsNoInvoice() {
        assertEquals("ENVELOPE_WITHOUT_CONTENT", refusal(Signer.stampAlone()));
        assertEquals("DAMAGED_ENVELOPE", refusal(Arrays.copyOf(Signer.stamp(SIGNED), 500)));
    }

    @Test
    void aSignatureThatDoesNotFitIsSaidAndTheInvoiceReadAllTheSame() {
        var forged = new String(SIGNED, StandardCharsets.ISO_8859_1).replace("12/2026", "13/2026");
        var facts = Fixture.facts(forged.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("13/2026", facts.bodies().getFirst().number());
        assertEquals(SignatureCheck.INVALID, facts.wrapping().signature());
    }

    @Test
    void ofTwoSignaturesTheWorseCounts() {
        var forged = new String(SIGNED, StandardCharsets.ISO_8859_1).replace("12/2026", "13/2026");
        var facts = Fixture.facts(SIGNER.sign(forged.getBytes(StandardCharsets.ISO_8859_1)));
        assertEquals(SignatureCheck.INVALID, facts.wrapping().signature());
    }

    @Test
    void anEnvelopeThatNobodySignedCannotBeChecked() {
        assertEquals(
                SignatureCheck.NOT_CHECKABLE,
                Fixture.facts(Signer.wrapUnsigned(Fixture.invoice())).wrapping().signature());
    }

    @Test
    void whatIsNoInvoiceInsideIsSaidByName() {
        assertEquals("SIGNED_PDF", refusal(SIGNER.sign(Fixture.utf8("%PDF-1.7 ..."))));
        assertEquals("SIGNED_PDF", refusal(base64(SIGNER.sign(Fixture.utf8("%PDF-1.7 ...")))));
        assertEquals("NOT_AN_INVOICE ricevuta", refusal(SIGNER.sign(Fixture.utf8("<ricevuta/>"))));
        assertEquals("DOCTYPE", refusal(SIGNER.sign(Fixture.utf8("<!DOCTYPE a []><a/>"))));
        assertEquals("ENVELOPE_WITHOUT_CONTENT", refusal(SIGNER.signDetached(Fixture.invoice())));
        assertEquals("EMPTY", refusal(SIGNER.sign(new byte[0])));
    }

    @Test
    void aCutOrDamagedEnvelopeIsRefused() {
        var cut = Arrays.copyOf(SIGNED, SIGNED.length / 2);
        assertEquals("DAMAGED_ENVELOPE", refusal(cut));
        assertEquals("DAMAGED_ENVELOPE", refusal(base64(cut)));
        assertEquals("DAMAGED_ENVELOPE", refusal(Fixture.join(base64(SIGNED), Fixture.utf8("?!"))));
        assertEquals("DAMAGED_ENVELOPE", refusal(new byte[] {0x30, (byte) 0x82, 1, 1, 2, 1, 7}));
    }

    @Test
    void envelopesInEnvelopesHaveAnEnd() {
        var wrapped = Fixture.invoice();
        for (var i = 0; i < 8; i++) {
            wrapped = SIGNER.sign(wrapped);
        }
        assertEquals("TOO_MANY_ENVELOPES", refusal(wrapped));
    }

    private static String refusal(byte[] bytes) {
        return Fixture.refusal(Fixture.read(bytes));
    }

    private static byte[] base64(byte[] bytes) {
        return Base64.getEncoder().encode(bytes);
    }

    private static byte[] armoured() {
        return Fixture.join(
                Fixture.utf8("-----BEGIN PKCS7-----\n"),
                Base64.getMimeEncoder(64, new byte[] {'\n'}).encode(SIGNED),
                Fixture.utf8("\n-----END PKCS7-----\n"));
    }
}
