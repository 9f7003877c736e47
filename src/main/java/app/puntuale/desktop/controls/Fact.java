package app.puntuale.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A figure with its name above and a word on it below.
public final class Fact extends VBox {

    private final Label name;
    private final Label value;

    public Fact(String name, ObservableValue<String> value, ObservableValue<String> detail) {
        this.name = Words.of(name, "caption", "muted");
        this.value = Words.of(value, "figure");
        getStyleClass().add("fact");
        getChildren().addAll(this.name, this.value, Words.of(detail, "caption", "muted"));
    }

    /// In the colour of what needs somebody.
    public Fact late() {
        value.getStyleClass().add("late");
        return this;
    }

    /// With something to press at the end of the line of its name.
    public Fact with(Region tool) {
        tool.getStyleClass().add("caption");
        tool.setMinWidth(USE_PREF_SIZE);
        getChildren().addFirst(Boxes.row("gap-4", name, Boxes.spring(), tool));
        return this;
    }

    /// A name or a sentence instead of a figure: smaller, over two lines where it must be.
    public Fact inWords() {
        value.getStyleClass().remove("figure");
        value.getStyleClass().add("strong");
        value.setWrapText(true);
        return this;
    }

    /// With something to look at between the figure and the word on it.
    public Fact showing(Node picture) {
        getChildren().add(2, picture);
        return this;
    }
}
