package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import atlantafx.base.theme.Styles;
import java.util.Arrays;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A short field with its name above, its unit behind, and one sentence below on how it goes.
final class SlotField extends VBox {

    private final TextField input = new TextField();
    private final Label sentence = Words.wrapped("", "caption", "hint");

    /// @param units what stands behind the field: `giorni`, a choice
    SlotField(String id, String label, Slot<?> slot, Node... units) {
        getStyleClass().addAll("column", "field", "slot-field");
        input.setId(id);
        input.setAccessibleText(label);
        input.textProperty().bindBidirectional(slot.text());
        var name = Words.wrapped(label, "caption", "muted");
        name.setLabelFor(input);
        var row = Boxes.row("gap-8", input);
        row.getChildren().addAll(units);
        row.getChildren().stream()
                .filter(Region.class::isInstance)
                .map(Region.class::cast)
                .forEach(part -> part.setMinWidth(USE_PREF_SIZE));
        getChildren().addAll(name, row, sentence);
        slot.hint().subscribe(this::show);
    }

    /// Wide enough for an amount.
    SlotField wide() {
        getStyleClass().add("wide-slot");
        return this;
    }

    /// Without a name above: the table it stands in has it.
    SlotField bare() {
        Forms.shown(getChildren().getFirst(), false);
        return this;
    }

    TextField input() {
        return input;
    }

    private void show(Hint hint) {
        sentence.setText(hint.sentence());
        Forms.shown(sentence, !hint.isNone());
        Arrays.stream(Tone.values()).map(Tone::styleClass).forEach(getStyleClass()::remove);
        getStyleClass().add(hint.tone().styleClass());
        input.pseudoClassStateChanged(Styles.STATE_DANGER, hint.tone() == Tone.DANGER);
        input.setAccessibleHelp(hint.sentence());
    }
}
