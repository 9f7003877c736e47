package app.puntuale.desktop.shell;

import atlantafx.base.controls.ModalPane;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// What is laid over the page for a moment; when it closes, the focus returns to where it was.
public final class Overlay {

    private final ModalPane pane = new ModalPane();
    private @Nullable Node opener;

    public Overlay() {
        pane.setId("overlay");
        pane.displayProperty().subscribe(shown -> {
            if (!shown && opener != null) {
                opener.requestFocus();
                opener = null;
            }
        });
    }

    /// @param first where the focus goes
    public void show(Node dialog, Node first) {
        opener = pane.getScene() == null ? null : pane.getScene().getFocusOwner();
        pane.show(dialog);
        first.requestFocus();
    }

    public void close() {
        pane.hide(true);
    }

    public ReadOnlyBooleanProperty shown() {
        return pane.displayProperty();
    }

    ModalPane pane() {
        return pane;
    }
}
