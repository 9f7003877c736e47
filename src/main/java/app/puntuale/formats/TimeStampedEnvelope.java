package app.puntuale.formats;

import app.puntuale.imports.Flaw;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import org.bouncycastle.tsp.cms.CMSTimeStampedData;

/// A time stamp with what it stamps (`.tsd`, RFC 5544), as archives keep signed invoices.
final class TimeStampedEnvelope {

    /// The object identifier that the envelope begins with, one character a byte.
    private static final String SIGN = "\6\13*\u0086H\u0086\u00f7\15\1\11\20\1\37";

    private static final int LATEST = 8; // bytes of tag and length before it

    private TimeStampedEnvelope() {}

    /// @param bytes that begin like any CMS envelope
    static boolean looksLike(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(LATEST + SIGN.length(), bytes.length), StandardCharsets.ISO_8859_1);
        return head.contains(SIGN);
    }

    /// The stamp itself is not checked.
    static byte[] contentOf(byte[] bytes) throws RefusedException {
        try {
            var content = new CMSTimeStampedData(new ByteArrayInputStream(bytes)).getContent();
            if (content == null) {
                throw new RefusedException(Flaw.ENVELOPE_WITHOUT_CONTENT);
            }
            return content;
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | NoSuchElementException
                | ArithmeticException _) { // the library throws whatever it stumbles over
            throw new RefusedException(Flaw.DAMAGED_ENVELOPE);
        }
    }
}
