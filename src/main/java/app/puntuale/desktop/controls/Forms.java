package app.puntuale.desktop.controls;

import java.util.Collection;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// What forms are made of beside fields.
public final class Forms {

    private Forms() {}

    /// Two of the same width, whatever they hold.
    public static GridPane pair(Node left, Node right) {
        var pair = new GridPane();
        pair.getStyleClass().add("form-pair");
        pair.getColumnConstraints().addAll(half(), half());
        pair.addRow(0, left, right);
        return pair;
    }

    private static ColumnConstraints half() {
        var column = new ColumnConstraints();
        column.setPercentWidth(50);
        return column;
    }

    /// A control with its name above.
    public static VBox named(String label, Control control) {
        var name = Words.of(label, "caption", "muted");
        name.setLabelFor(control);
        control.setAccessibleText(label);
        control.getStyleClass().add("wide");
        return Boxes.column("field", name, control);
    }

    /// A choice of few, each with its word.
    public static <T> ComboBox<T> choice(Collection<T> choices, Function<T, String> word) {
        var box = new ComboBox<T>();
        box.getItems().setAll(choices);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("chosen, never typed");
            }
        });
        return box;
    }

    /// There only while that holds; takes no room otherwise.
    public static <N extends Node> N when(ObservableValue<Boolean> holds, N node) {
        node.visibleProperty().bind(holds);
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }

    public static void shown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
