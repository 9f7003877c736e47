package app.puntuale.imports;

import java.math.BigDecimal;
import java.util.Optional;

/// A decimal number as XML writes it: `-1234.50`, with a point, and never `1,50`, `1.234,50` or `1e3`.
public final class Decimal {

    private static final int LONGEST = 40;
    private static final BigDecimal BEYOND_BELIEF = new BigDecimal("1000000000000");

    private Decimal() {}

    /// Empty when the text is no such number, or is a thousand billions or more.
    public static Optional<BigDecimal> read(String text) {
        return isWellWritten(text)
                ? Optional.of(new BigDecimal(text)).filter(value -> value.abs().compareTo(BEYOND_BELIEF) < 0)
                : Optional.empty();
    }

    private static boolean isWellWritten(String text) {
        var digits = 0;
        var points = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (i > 0 || (c != '-' && c != '+')) {
                return false;
            }
        }
        return digits > 0 && points <= 1 && text.length() <= LONGEST;
    }
}
