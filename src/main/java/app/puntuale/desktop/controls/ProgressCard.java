package app.puntuale.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// Work that takes long: what, how far, and a way to stop it.
public final class ProgressCard extends VBox {

    /// @param count how far it has come, in words: `312 di 1.240`
    /// @param fraction between 0 and 1, or -1 when the end is not known
    public ProgressCard(
            String title,
            ObservableValue<String> count,
            ObservableValue<? extends Number> fraction,
            String stop,
            Runnable whenStopped) {
        getStyleClass().addAll("card", "progress-card");
        var bar = new ProgressBar();
        bar.progressProperty().bind(fraction);
        bar.setAccessibleText(title);
        getChildren()
                .addAll(
                        Boxes.row("gap-8", Words.of(title, "strong"), Boxes.spring(), Words.of(count, "muted")),
                        bar,
                        Boxes.row("gap-8", Boxes.spring(), Buttons.link(stop, whenStopped)));
    }
}
