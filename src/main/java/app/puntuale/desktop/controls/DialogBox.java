package app.puntuale.desktop.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A question laid over the page: as high as its words need, and no higher.
public final class DialogBox extends VBox {

    public DialogBox(Node... content) {
        super(content);
        getStyleClass().addAll("column", "dialog");
        setMaxHeight(USE_PREF_SIZE);
    }
}
