package app.puntuale.desktop.controls;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.Arrays;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field with its name above and, while one writes, a word below on how well it goes: icon, colour and sentence.
public final class HintedField extends VBox {

    private final CustomTextField input = new CustomTextField();
    private final Label sentence = Words.wrapped("", "caption", "hint");

    public HintedField(String label, Property<String> text, ObservableValue<Hint> hint) {
        getStyleClass().addAll("column", "field", "hinted-field");
        var name = Words.of(label, "caption", "muted");
        name.setLabelFor(input);
        input.setAccessibleText(label);
        input.textProperty().bindBidirectional(text);
        getChildren().addAll(name, input, sentence);
        hint.subscribe(this::show);
    }

    /// Without any hint.
    public HintedField(String label, Property<String> text) {
        this(label, text, new SimpleObjectProperty<>(Hint.NONE));
    }

    public TextField input() {
        return input;
    }

    /// Told whenever the person has left the field.
    public HintedField whenLeft(Runnable listener) {
        input.focusedProperty().subscribe((was, is) -> {
            if (was && !is) {
                listener.run();
            }
        });
        return this;
    }

    private void show(Hint hint) {
        sentence.setText(hint.sentence());
        sentence.setVisible(!hint.isNone());
        sentence.setManaged(!hint.isNone());
        Arrays.stream(Tone.values()).map(Tone::styleClass).forEach(getStyleClass()::remove);
        getStyleClass().add(hint.tone().styleClass());
        input.pseudoClassStateChanged(Styles.STATE_DANGER, hint.tone() == Tone.DANGER);
        input.setAccessibleHelp(hint.sentence());
        input.setRight(
                switch (hint.tone()) {
                    case SUCCESS -> Icons.of("mdi2c-check-circle", "hint-icon");
                    case DANGER -> Icons.of("mdi2a-alert-circle-outline", "hint-icon");
                    case WARNING -> Icons.of("mdi2a-alert-outline", "hint-icon");
                    case NEUTRAL, ACCENT -> null;
                });
    }
}
