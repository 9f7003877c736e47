package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DialogBox;
import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.texts.Texts;
import atlantafx.base.theme.Tweaks;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// A policy of the firm’s own: made from the one that is looked at, and done away with.
final class PolicyMenu extends MenuButton {

    private final PolicyShelf model;
    private final Desk desk;
    private final Texts texts;

    PolicyMenu(PolicyShelf model, Desk desk) {
        super("", Icons.of("mdi2d-dots-horizontal"));
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        setId("policy-menu");
        setAccessibleText(texts.get("policies.more"));
        getStyleClass().addAll(Tweaks.NO_ARROW, "policy-menu");
        setMinWidth(USE_PREF_SIZE);
        var copy = new MenuItem(texts.get("policies.copy"), Icons.of("mdi2c-content-copy"));
        copy.setOnAction(_ -> askForName());
        var delete = new MenuItem(texts.get("policies.delete"), Icons.of("mdi2t-trash-can-outline"));
        delete.setOnAction(_ -> model.delete());
        getItems().setAll(copy, delete);
        setOnShowing(_ -> delete.setDisable(!model.mayBeDeleted()));
    }

    private void askForName() {
        var name = new SimpleStringProperty("");
        var purpose = new SimpleStringProperty("");
        var hint = new SimpleObjectProperty<>(Hint.NONE);
        var named = new HintedField(texts.get("policies.copy.name"), name, hint);
        named.setId("copy-name");
        var make = Buttons.primary(
                texts.get("policies.copy.do"),
                () -> model.copyAs(name.get(), purpose.get())
                        .ifPresentOrElse(why -> hint.set(Slot.bad(why)), desk.overlay()::close));
        make.setId("copy-do");
        make.setDefaultButton(true);
        var dialog = new DialogBox(
                Words.of(texts.get("policies.copy.title"), "section"),
                named,
                new HintedField(texts.get("policies.copy.purpose"), purpose),
                Boxes.row("dialog-buttons", Buttons.plain(texts.get("common.cancel"), desk.overlay()::close), make));
        desk.overlay().show(dialog, named.input());
    }
}
