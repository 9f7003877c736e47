package app.puntuale.desktop.shell;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Toasts.Toast;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

/// The strip at the bottom that says what was just done. It stays ten seconds, and longer while somebody is on it.
final class ToastPane extends StackPane {

    private static final Duration SHOWN_FOR = Duration.seconds(10);

    private final PauseTransition clock = new PauseTransition(SHOWN_FOR);
    private final Toasts toasts;
    private final Texts texts;

    ToastPane(Toasts toasts, Texts texts) {
        this.toasts = toasts;
        this.texts = texts;
        getStyleClass().add("toast-pane");
        setPickOnBounds(false);
        clock.setOnFinished(_ -> toasts.close());
        toasts.current().subscribe(this::show);
    }

    private void show(Optional<Toast> toast) {
        clock.stop();
        getChildren().clear();
        toast.ifPresent(shown -> {
            getChildren().add(strip(shown));
            clock.playFromStart();
        });
    }

    private HBox strip(Toast toast) {
        var strip = Boxes.row("toast", Icons.of(toast.icon()), Boxes.growing(Words.wrapped(toast.sentence())));
        toast.undo().ifPresent(_ -> strip.getChildren().add(Buttons.link(texts.get("shell.undo"), toasts::undo)));
        strip.setMaxHeight(USE_PREF_SIZE);
        strip.setId("toast");
        strip.setAccessibleRole(AccessibleRole.TEXT);
        strip.setAccessibleText(toast.sentence());
        strip.hoverProperty().subscribe(() -> holdWhileUsed(strip));
        strip.focusWithinProperty().subscribe(() -> holdWhileUsed(strip));
        return strip;
    }

    private void holdWhileUsed(HBox strip) {
        if (strip.isHover() || strip.isFocusWithin()) {
            clock.pause();
        } else if (clock.getStatus() == PauseTransition.Status.PAUSED) {
            clock.play();
        }
    }
}
