package app.puntuale.settings;

import app.puntuale.texts.Language;

/// How the program looks and speaks, and who sits at it.
///
/// @param author the name that goes into the history
/// @param sample true while the archive holds the made-up sample firm
public record Preferences(Language language, Theme theme, String author, boolean sample) {

    public static final Preferences DEFAULT = new Preferences(Language.ITALIAN, Theme.SYSTEM, "", false);

    /// Light, dark, or as the system says.
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK
    }
}
