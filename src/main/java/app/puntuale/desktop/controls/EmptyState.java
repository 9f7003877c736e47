package app.puntuale.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A list that is empty says why, and what to do first.
public final class EmptyState extends VBox {

    /// @param actions the first is the one to press
    public EmptyState(String icon, Tone tone, String title, ObservableValue<String> sentence, Node... actions) {
        getStyleClass().add("empty-state");
        var buttons = new HBox(actions);
        buttons.getStyleClass().addAll("row", "gap-8", "centred");
        getChildren().addAll(Icons.tinted(icon, tone, "large-circle"), Words.of(title, "section"), words(sentence));
        if (actions.length > 0) {
            getChildren().add(buttons);
        }
    }

    private static Label words(ObservableValue<String> sentence) {
        var label = Words.wrapped("", "muted", "empty-sentence");
        label.textProperty().bind(sentence);
        return label;
    }
}
