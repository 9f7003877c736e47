package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.DialogBox;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// A small question laid over the page: a title, a sentence, some fields, and the button that does it.
public record Asking(Desk desk) {

    /// The button that closes the dialog and does it.
    ///
    /// @param maySay whether enough is written
    public Button button(String words, ObservableValue<Boolean> maySay, Runnable action) {
        var button = Buttons.primary(words, () -> {
            desk.overlay().close();
            action.run();
        });
        button.disableProperty().bind(Bindings.createBooleanBinding(() -> !maySay.getValue(), maySay));
        button.setDefaultButton(true);
        return button;
    }

    /// @param first where the focus goes
    public void ask(String title, String sentence, Node first, Button action, Node... fields) {
        var cancel = Buttons.plain(desk.texts().get("common.cancel"), desk.overlay()::close);
        var dialog =
                new DialogBox(Boxes.column("gap-4", Words.wrapped(title, "section"), Words.wrapped(sentence, "muted")));
        dialog.getChildren().addAll(fields);
        dialog.getChildren().add(Boxes.row("dialog-buttons", cancel, action));
        desk.overlay().show(dialog, first);
    }

    /// The button of a dialog in which nothing has to be written.
    public Button button(String words, Runnable action) {
        return button(words, new SimpleBooleanProperty(true), action);
    }

    public DayField day(String key) {
        return new DayField(desk.texts().get(key), desk.texts(), desk.today().get());
    }

    /// Left empty, or a day that is understood.
    static BooleanBinding emptyOrDay(DayField day) {
        return Bindings.createBooleanBinding(
                () -> day.input().getText().isBlank() || day.value().get().isPresent(),
                day.input().textProperty(),
                day.value());
    }

    public static BooleanBinding isDay(DayField day) {
        return Bindings.createBooleanBinding(() -> day.value().get().isPresent(), day.value());
    }

    static BooleanBinding isAmount(MoneyField amount) {
        return Bindings.createBooleanBinding(() -> amount.value().get().isPresent(), amount.value());
    }

    static BooleanBinding isWritten(ObservableValue<String> text) {
        return Bindings.createBooleanBinding(() -> !text.getValue().isBlank(), text);
    }
}
