package app.puntuale.desktop.shell;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DialogBox;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Texts;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;

/// As long as the archive holds the made-up firm, it says so; pressed, it offers to remove it.
final class SampleBadge extends Button {

    private final ShellViewModel model;
    private final Texts texts;

    SampleBadge(ShellViewModel model, ObservableValue<Boolean> narrow, Texts texts) {
        super(texts.get("shell.sample"), Icons.of("mdi2f-flask-outline"));
        this.model = model;
        this.texts = texts;
        setId("sample");
        getStyleClass().addAll("badge", "sample-badge", Tone.WARNING.styleClass());
        setTooltip(new Tooltip(texts.get("shell.sampleHint")));
        setAccessibleText(texts.get("shell.sampleHint"));
        contentDisplayProperty().bind(narrow.map(now -> now ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        visibleProperty().bind(model.standing().map(Standing::sample).orElse(false));
        managedProperty().bind(visibleProperty());
        setOnAction(_ -> ask());
    }

    /// Once, for it cannot be undone.
    private void ask() {
        var overlay = model.desk().overlay();
        var cancel = Buttons.plain(texts.get("common.cancel"), overlay::close);
        var remove = Buttons.primary(texts.get("shell.removeSample"), () -> {
            overlay.close();
            model.removeSample();
        });
        remove.setId("remove-sample");
        remove.setDefaultButton(true);
        var words = Boxes.column(
                "gap-4",
                Words.wrapped(texts.get("shell.removeSample.title"), "section"),
                Words.wrapped(texts.get("shell.removeSample.sentence"), "muted"));
        overlay.show(new DialogBox(words, Boxes.row("dialog-buttons", cancel, remove)), cancel);
    }
}
