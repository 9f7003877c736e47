package app.puntuale.desktop.controls;

import javafx.scene.control.Label;

/// Icon, word and colour: how something stands.
public final class StatusBadge extends Label {

    public StatusBadge(String icon, String word, Tone tone) {
        super(word, Icons.of(icon));
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(USE_PREF_SIZE);
    }
}
