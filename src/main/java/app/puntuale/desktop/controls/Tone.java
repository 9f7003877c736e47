package app.puntuale.desktop.controls;

import java.util.Locale;

/// What a colour means; never colour alone, always with an icon or a word.
public enum Tone {
    NEUTRAL,
    ACCENT,
    SUCCESS,
    WARNING,
    DANGER;

    /// The style class of the tone: `tone-danger`.
    public String styleClass() {
        return "tone-" + name().toLowerCase(Locale.ROOT);
    }
}
