package app.puntuale.formats;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The byte order mark at the start of a file.
enum Bom {
    NONE(""),
    UTF_8("\u00ef\u00bb\u00bf"),
    UTF_16LE("\u00ff\u00fe"),
    UTF_16BE("\u00fe\u00ff");

    /// One character a byte.
    private final String mark;

    Bom(String mark) {
        this.mark = mark;
    }

    static Bom of(byte[] bytes) {
        if (bytes.length == 0 || bytes[0] >= 0) {
            return NONE;
        }
        return Stream.of(UTF_8, UTF_16LE, UTF_16BE)
                .filter(bom -> bom.begins(bytes))
                .findFirst()
                .orElse(NONE);
    }

    int length() {
        return mark.length();
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= length()
                && IntStream.range(0, length()).allMatch(i -> (bytes[i] & 0xff) == mark.charAt(i));
    }
}
