package app.puntuale.formats;

import app.puntuale.imports.Flaw;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A file written as base64 text, with or without line breaks, PEM armour (`-----BEGIN…`) or a byte order mark.
final class Base64Text {

    private static final int SHORTEST = 40;
    private static final String ARMOUR = "-----";

    private Base64Text() {}

    /// @param head the first characters of the file
    static boolean looksLike(String head) {
        return head.startsWith(ARMOUR + "BEGIN")
                || (head.length() >= SHORTEST && head.chars().allMatch(Base64Text::mayOccur));
    }

    /// @throws RefusedException when it is not base64 to the end
    static byte[] decode(byte[] text) throws RefusedException {
        var plain = new ByteArrayOutputStream(text.length);
        var lines = new String(text, StandardCharsets.ISO_8859_1).substring(Look.start(text));
        for (var line : (Iterable<String>) lines.lines()::iterator) {
            if (!line.startsWith(ARMOUR)) {
                line.chars().filter(c -> c > ' ' && c != 0xa0).forEach(plain::write);
            }
        }
        try {
            return Base64.getDecoder().decode(plain.toByteArray());
        } catch (IllegalArgumentException _) {
            throw new RefusedException(Flaw.DAMAGED_ENVELOPE);
        }
    }

    private static boolean mayOccur(int c) {
        return (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '='
                || c == '\r'
                || c == '\n'
                || c == ' '
                || c == '\t';
    }
}
