package app.puntuale.formats;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.imports.FileFacts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever happened to a file on its way: it is read or refused, and nothing is thrown.
class BrokenFilesTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final byte[] INVOICE = Fixture.invoice();
    private static final byte[] SIGNED = Signer.rsa().sign(INVOICE);
    private static final byte[] STREAMED = Signer.ellipticCurve().signStreaming(INVOICE);

    @Test
    void anInvoiceCutAnywhereIsRefused() {
        var end = Fixture.INVOICE.stripTrailing().getBytes(StandardCharsets.UTF_8).length;
        for (var length = 0; length < end; length++) {
            var cut = Arrays.copyOf(INVOICE, length);
            var facts = Fixture.read(cut);
            assertTrue(facts instanceof FileFacts.Refused, () -> "read after " + cut.length + " bytes");
        }
    }

    @Test
    void aCutInvoiceIsCalledTruncated() {
        for (var length : List.of(300, 1000, 3000, INVOICE.length - 3)) {
            assertEquals("TRUNCATED", Fixture.refusal(Fixture.read(Arrays.copyOf(INVOICE, length))));
        }
    }

    @Test
    void anEnvelopeCutAnywhereIsReadOrRefused() {
        for (var envelope : List.of(SIGNED, STREAMED, Base64.getEncoder().encode(SIGNED))) {
            for (var length = 0; length < envelope.length; length += 7) {
                var cut = Arrays.copyOf(envelope, length);
                assertDoesNotThrow(() -> Fixture.read(cut));
            }
        }
    }

    @Test
    void bytesChangedAnywhereAreReadOrRefused() {
        var mutations = new Mutations(42);
        for (var original : List.of(
                INVOICE,
                SIGNED,
                STREAMED,
                Signer.stamp(SIGNED),
                Base64.getMimeEncoder().encode(STREAMED),
                Fixture.INVOICE.getBytes(StandardCharsets.UTF_16),
                Fixture.utf8(Fixture.SIMPLIFIED))) {
            for (var i = 0; i < 1000; i++) {
                var changed = mutations.ofBytes(original);
                assertTimeout(SOON, () -> Fixture.read(changed));
            }
        }
    }

    @Test
    void valuesThatNobodyWritesAreReadOrRefused() {
        var mutations = new Mutations(43);
        for (var i = 0; i < 3000; i++) {
            var changed = mutations.ofText(i % 2 == 0 ? Fixture.INVOICE : Fixture.SIMPLIFIED);
            assertTimeout(SOON, () -> Fixture.read(changed));
        }
    }

    @Test
    void anEnvelopeOfNothingButBeginningsIsRefused() {
        var nested = new byte[2_000_000];
        for (var i = 0; i < nested.length; i += 2) {
            nested[i] = 0x30;
            nested[i + 1] = (byte) 0x80;
        }
        assertEquals("DAMAGED_ENVELOPE", Fixture.refusal(Fixture.read(nested)));
        var signedData =
                new byte[] {0x30, (byte) 0x80, 6, 9, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 1, 7, 2};
        assertEquals("DAMAGED_ENVELOPE", Fixture.refusal(Fixture.read(Fixture.join(signedData, nested))));
        var octets = nested.clone();
        for (var i = 0; i < octets.length; i += 2) {
            octets[i] = (byte) (i < 8 ? 0xa0 : 0x24);
        }
        assertEquals("DAMAGED_ENVELOPE", Fixture.refusal(Fixture.read(Fixture.join(signedData, octets))));
    }

    @Test
    void noiseIsRefused() {
        var random = new Random(1);
        for (var i = 0; i < 2000; i++) {
            var noise = new byte[random.nextInt(600)];
            random.nextBytes(noise);
            assertTrue(Fixture.read(noise) instanceof FileFacts.Refused);
        }
    }

    @Test
    void anArchiveChangedAnywhereIsReadOrRefused(@TempDir Path folder) throws IOException {
        var mutations = new Mutations(7);
        var zip = Fixture.zip(new TreeMap<>(Map.of("a.xml", INVOICE, "b.zip", Fixture.zip(Map.of("c.xml", INVOICE)))));
        var file = folder.resolve("a.zip");
        for (var i = 0; i < 1000; i++) {
            Files.write(file, mutations.ofBytes(zip));
            assertTimeout(SOON, () -> Fixture.files(new EInvoiceReader(), file));
        }
    }
}
