package app.puntuale.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/// Knows how large letters are where it stands: what fits beside what depends on it. It is not seen and takes no room.
public final class LetterSize extends Label {

    private static final double USUAL = 13;

    public LetterSize() {
        setManaged(false);
        setVisible(false);
        setFocusTraversable(false);
    }

    /// Against the usual size: 1.5 when they are half as large again.
    public ObservableValue<Double> factor() {
        return fontProperty().map(font -> font.getSize() / USUAL);
    }
}
