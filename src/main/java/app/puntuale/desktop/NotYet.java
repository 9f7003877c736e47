package app.puntuale.desktop;

import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/// Stands where a page is still being built.
final class NotYet extends StackPane implements Page {

    NotYet(Desk desk) {
        var texts = desk.texts();
        getChildren()
                .add(new EmptyState(
                        "mdi2h-hammer-wrench",
                        Tone.NEUTRAL,
                        texts.get("shell.notYet.title"),
                        new SimpleStringProperty(texts.get("shell.notYet.sentence"))));
    }

    @Override
    public Parent view() {
        return this;
    }
}
