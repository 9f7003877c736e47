package app.puntuale.desktop;

import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.errors.Surprises;
import app.puntuale.texts.Texts;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// What the window shows before the archive is open, or when it cannot be opened.
final class Threshold extends StackPane {

    private static final Duration UNNOTICED = Duration.millis(300);

    private final Texts texts;
    private final Surprises surprises;
    private final Runnable again;
    private final PauseTransition patience = new PauseTransition(UNNOTICED);

    /// @param again tries to open the archive once more
    Threshold(Texts texts, Surprises surprises, Runnable again) {
        this.texts = texts;
        this.surprises = surprises;
        this.again = again;
        getStyleClass().add("threshold");
        patience.setOnFinished(_ -> showWaiting());
    }

    /// Nothing at all for a moment; then that something is happening.
    void waitHere() {
        getChildren().clear();
        patience.playFromStart();
    }

    void sayInUse() {
        say("mdi2l-lock-outline", texts.get("shell.inUse.title"), texts.get("shell.inUse.sentence"));
    }

    void sayOutOfReach() {
        say("mdi2f-folder-alert-outline", texts.get("shell.outOfReach.title"), texts.get("shell.outOfReach.sentence"));
    }

    void sayTooNew() {
        say("mdi2u-update", texts.get("shell.tooNew.title"), texts.get("shell.tooNew.sentence"));
    }

    /// Something that nobody foresaw: its code is shown for whoever helps.
    void stumble() {
        surprises.shown().subscribe(surprise -> {
            if (surprise != null) {
                say(
                        "mdi2a-alert-circle-outline",
                        texts.get("errors.unexpected.title"),
                        texts.get("errors.unexpected.sentence", surprise.code()));
            }
        });
    }

    private void say(String icon, String title, String sentence) {
        patience.stop();
        var retry = Buttons.primary(texts.get("shell.retry"), again);
        getChildren().setAll(new EmptyState(icon, Tone.NEUTRAL, title, new SimpleStringProperty(sentence), retry));
    }

    private void showWaiting() {
        var wheel = new ProgressIndicator();
        wheel.setAccessibleText(texts.get("shell.opening"));
        getChildren().setAll(wheel);
    }
}
