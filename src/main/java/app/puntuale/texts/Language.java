package app.puntuale.texts;

import java.util.Locale;

/// The languages the program speaks. Italian unless somebody chose otherwise, whatever the machine says.
public enum Language {
    ITALIAN(Locale.ITALY),
    ENGLISH(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /// For what insists on a locale of its own, such as a calendar on the screen.
    public Locale locale() {
        return locale;
    }

    /// As the files of texts and the web write it: `it`, `en`.
    public String code() {
        return locale.getLanguage();
    }
}
