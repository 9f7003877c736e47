package app.puntuale.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Rows and columns; the space between comes from the stylesheet: `gap-4`, `gap-8`, `gap-12`, `gap-16`.
public final class Boxes {

    private Boxes() {}

    public static HBox row(String styleClass, Node... children) {
        var row = new HBox(children);
        row.getStyleClass().addAll("row", styleClass);
        return row;
    }

    public static VBox column(String styleClass, Node... children) {
        var column = new VBox(children);
        column.getStyleClass().addAll("column", styleClass);
        return column;
    }

    /// Pushes what follows to the other end.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// The child takes all the room that is left.
    public static <N extends Node> N growing(N child) {
        if (child instanceof Control control) {
            control.setMaxWidth(Double.MAX_VALUE);
        }
        HBox.setHgrow(child, Priority.ALWAYS);
        VBox.setVgrow(child, Priority.ALWAYS);
        return child;
    }
}
