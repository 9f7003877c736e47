package app.puntuale.desktop.controls;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A page with a panel on its right: beside it where there is room, laid over it and called by F4 where there is not.
public final class SidePanel extends StackPane {

    /// Below this width of the page (a window of 1280) the panel does not fit beside it; larger letters want more.
    private static final double ROOM_FOR_BOTH = 1076;

    private static final PseudoClass OVERLAID = PseudoClass.getPseudoClass("overlaid");

    private final BorderPane page = new BorderPane();
    private final Region panel;
    private final ObservableValue<Double> letters;
    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private final BooleanProperty overlaid = new SimpleBooleanProperty(false);

    public SidePanel(Node main, Region panel) {
        this.panel = panel;
        getStyleClass().add("with-side-panel");
        panel.getStyleClass().add("side-panel");
        page.setCenter(main);
        var size = new LetterSize();
        letters = size.factor();
        getChildren().addAll(page, size);
        letters.subscribe(this::arrange);
        widthProperty().subscribe(this::arrange);
        wanted.subscribe(this::arrange);
        overlaid.subscribe(this::arrange);
    }

    /// F4.
    public void toggle() {
        var which = hasRoom() ? wanted : overlaid;
        which.set(!which.get());
    }

    /// Takes an overlaid panel away; false when there was none.
    public boolean close() {
        var open = !hasRoom() && overlaid.get();
        overlaid.set(false);
        return open;
    }

    /// What is seen of it now: the page, and the panel when it is there.
    public List<Node> parts() {
        return panel.getParent() == null ? List.of(page.getCenter()) : List.of(page.getCenter(), panel);
    }

    private boolean hasRoom() {
        return getWidth() >= ROOM_FOR_BOTH * letters.getValue();
    }

    private void arrange() {
        page.setRight(null);
        getChildren().remove(panel);
        panel.pseudoClassStateChanged(OVERLAID, !hasRoom());
        if (hasRoom() && wanted.get()) {
            page.setRight(panel);
        } else if (!hasRoom() && overlaid.get()) {
            getChildren().add(panel);
            StackPane.setAlignment(panel, Pos.CENTER_RIGHT);
        }
    }
}
