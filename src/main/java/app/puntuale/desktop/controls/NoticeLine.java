package app.puntuale.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A low notice on top of a list, which leaves the list its room: what it is about, and at its end what to do about it.
public final class NoticeLine extends HBox {

    public NoticeLine(String icon, Tone tone, Label title, Label sentence, Node... actions) {
        getStyleClass().addAll("banner", "notice-line", tone.styleClass());
        var words = Boxes.column("tight", title, sentence);
        words.setMinWidth(0);
        var buttons = Boxes.row("gap-8", actions);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(Icons.of(icon, "icon-20"), Boxes.growing(words), buttons);
    }
}
