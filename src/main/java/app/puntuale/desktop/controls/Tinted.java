package app.puntuale.desktop.controls;

import javafx.scene.layout.StackPane;

/// An icon on a tinted ground.
public final class Tinted extends StackPane {

    Tinted(String literal, Tone tone, String... styleClasses) {
        getStyleClass().addAll("tinted", tone.styleClass());
        getStyleClass().addAll(styleClasses);
        getChildren().add(Icons.of(literal));
    }
}
