package app.puntuale.desktop.controls;

import app.puntuale.texts.Texts;
import app.puntuale.texts.Typed;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A field whose text is read strictly: the value is there while the text is understood, and empty while it is not.
/// The complaint waits until the person has left the field.
public abstract class TypedField<T> extends VBox {

    private final CustomTextField input = new CustomTextField();
    private final Label complaint = Words.wrapped("", "caption", "complaint");
    private final ObjectProperty<Optional<T>> value = new SimpleObjectProperty<>(Optional.empty());
    private final Texts texts;
    private final Function<String, Typed<T>> reader;
    private final Function<T, String> writer;

    TypedField(String label, Texts texts, Function<String, Typed<T>> reader, Function<T, String> writer) {
        this.texts = texts;
        this.reader = reader;
        this.writer = writer;
        getStyleClass().addAll("column", "field");
        var name = Words.of(label, "caption", "muted");
        name.setLabelFor(input);
        input.setAccessibleText(label);
        show(complaint, false);
        getChildren().addAll(name, input, complaint);
        input.textProperty().subscribe(this::read);
        input.focusedProperty().subscribe((_, focused) -> focusMoved(focused));
        value.subscribe(this::write);
    }

    /// What was understood; empty while nothing is. Setting it writes it into the field.
    public final ObjectProperty<Optional<T>> value() {
        return value;
    }

    /// The text field itself, for focus and for what stands beside the text.
    public final CustomTextField input() {
        return input;
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void read(String text) {
        switch (reader.apply(text)) {
            case Typed.Understood<T>(var understood) -> {
                value.set(Optional.of(understood));
                complain("");
            }
            case Typed.Refused<T>(var _) -> {
                value.set(Optional.empty());
                if (complaint.isVisible()) {
                    complain("");
                }
            }
        }
    }

    private void focusMoved(boolean focused) {
        if (focused || input.getText().isBlank()) {
            return;
        }
        switch (reader.apply(input.getText())) {
            case Typed.Understood<T>(var understood) -> input.setText(writer.apply(understood));
            case Typed.Refused<T>(var flaw) -> complain(texts.refusal(flaw));
        }
    }

    private void complain(String sentence) {
        complaint.setText(sentence);
        show(complaint, !sentence.isEmpty());
        input.pseudoClassStateChanged(Styles.STATE_DANGER, !sentence.isEmpty());
        input.setAccessibleHelp(sentence);
    }

    private void write(Optional<T> wanted) {
        if (!understood().equals(wanted)) {
            input.setText(wanted.map(writer).orElse(""));
        }
    }

    private Optional<T> understood() {
        return switch (reader.apply(input.getText())) {
            case Typed.Understood<T>(var understood) -> Optional.of(understood);
            case Typed.Refused<T>(var _) -> Optional.empty();
        };
    }
}
