package app.puntuale.formats;

/// Texts as the facts want them: each run of white space is one blank, none at either end.
final class Words {

    private Words() {}

    static String of(StringBuilder text) {
        var end = 0;
        var blank = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isBlank(c)) {
                blank = end > 0;
            } else {
                if (blank) {
                    text.setCharAt(end++, ' ');
                    blank = false;
                }
                text.setCharAt(end++, c);
            }
        }
        return text.substring(0, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c >= 0x80 && (c == 0x85 || Character.isSpaceChar(c)));
    }
}
