package app.puntuale.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A figure with its name above and a word on it below.
public final class Fact extends VBox {

    private final Label value;

    public Fact(String name, ObservableValue<String> value, ObservableValue<String> detail) {
        this.value = Words.of(value, "figure");
        getStyleClass().add("fact");
        getChildren().addAll(Words.of(name, "caption", "muted"), this.value, Words.of(detail, "caption", "muted"));
    }

    /// In the colour of what needs somebody.
    public Fact late() {
        value.getStyleClass().add("late");
        return this;
    }
}
