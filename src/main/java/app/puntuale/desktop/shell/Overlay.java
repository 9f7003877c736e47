package app.puntuale.desktop.shell;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.util.Animations;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// What is laid over the page for a moment; when it closes, the focus returns to where it was. It becomes something to
/// look at only in a window, so that a desk can be tried without one.
public final class Overlay {

    private static final Duration SHORTLY = Duration.millis(120);

    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private @Nullable ModalPane pane;
    private @Nullable Node opener;

    /// @param first where the focus goes
    public void show(Node dialog, Node first) {
        var over = pane();
        if (dialog instanceof Region region) {
            region.setMaxHeight(Region.USE_PREF_SIZE); // else it is as tall as the window
        }
        if (!shown.get()) { // one dialog that follows another goes back to where the first came from
            opener = over.getScene() == null ? null : over.getScene().getFocusOwner();
        }
        over.show(dialog);
        first.requestFocus();
    }

    public void close() {
        pane().hide(true);
    }

    public ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /// What the window lays over everything else.
    public ModalPane pane() {
        if (pane == null) {
            pane = new ModalPane();
            pane.setId("overlay");
            // the zoom of the library leaves a picture of the dialog in the corner where windows are painted in parts
            pane.setInTransitionFactory(node -> Animations.fadeIn(node, SHORTLY));
            pane.setOutTransitionFactory(node -> Animations.fadeOut(node, SHORTLY));
            shown.bind(pane.displayProperty());
            shown.subscribe(this::returnFocus);
        }
        return pane;
    }

    private void returnFocus(boolean isShown) {
        if (!isShown && opener != null) {
            opener.requestFocus();
            opener = null;
        }
    }
}
