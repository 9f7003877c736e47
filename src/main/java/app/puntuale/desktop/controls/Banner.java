package app.puntuale.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// A notice on top of a page: what happened, what is safe, what to do.
public final class Banner extends HBox {

    public Banner(String icon, Tone tone, String title, String sentence, Node... actions) {
        getStyleClass().addAll("banner", tone.styleClass());
        var words = Boxes.column("gap-4", Words.wrapped(title, "strong"));
        if (!sentence.isEmpty()) {
            words.getChildren().add(Words.wrapped(sentence));
        }
        if (actions.length > 0) {
            words.getChildren().add(Boxes.row("banner-actions", actions));
        }
        getChildren().addAll(Icons.of(icon, "icon-20"), Boxes.growing(words));
        setAccessibleText(title + ". " + sentence);
    }

    /// With something to press at its end, where the words leave room for it.
    public Banner with(Button action) {
        action.setMinWidth(USE_PREF_SIZE);
        getChildren().add(action);
        return this;
    }
}
