package app.puntuale.customers;

import java.util.Locale;
import java.util.regex.Pattern;

/// How a code is written before it is looked at: in capitals and without blanks, the unbreakable ones included.
final class Spelling {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private Spelling() {}

    static String plain(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
