package app.puntuale.texts;

import java.text.Normalizer;
import java.util.Locale;

/// Words as a person in a hurry types them: in small letters and without accents, so that venerdi is as good as
/// Venerdì.
public final class PlainText {

    private PlainText() {}

    /// The text without blanks at its ends, capitals and accents.
    public static String of(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /// Whether what was typed stands somewhere in it; nothing typed stands everywhere.
    public static boolean contains(String text, String typed) {
        return of(text).contains(of(typed));
    }
}
