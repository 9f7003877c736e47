package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.DialogBox;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// The question before a customer is put on hold.
final class CustomerDialogs {

    private CustomerDialogs() {}

    /// Until when, and why: both may stay empty.
    static void hold(CustomerViewModel model, Desk desk) {
        var texts = desk.texts();
        var day = new DayField(
                texts.get("customers.hold.until"), texts, desk.today().get());
        var reason = new SimpleStringProperty("");
        var hold = Buttons.primary(texts.get("customers.hold"), () -> {
            desk.overlay().close();
            model.hold(day.value().get(), reason.get());
        });
        hold.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !day.input().getText().isBlank()
                                && day.value().get().isEmpty(),
                        day.input().textProperty(),
                        day.value()));
        ask(
                desk,
                texts.get("customers.hold.title"),
                texts.get("customers.hold.sentence"),
                day.input(),
                hold,
                day,
                new HintedField(texts.get("customers.hold.reason"), reason));
    }

    private static void ask(Desk desk, String title, String sentence, Node first, Button action, Node... fields) {
        action.setDefaultButton(true);
        var cancel = Buttons.plain(desk.texts().get("common.cancel"), desk.overlay()::close);
        var dialog =
                new DialogBox(Boxes.column("gap-4", Words.wrapped(title, "section"), Words.wrapped(sentence, "muted")));
        dialog.getChildren().addAll(fields);
        dialog.getChildren().add(Boxes.row("dialog-buttons", cancel, action));
        desk.overlay().show(dialog, first);
    }
}
