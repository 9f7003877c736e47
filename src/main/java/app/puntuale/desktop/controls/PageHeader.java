package app.puntuale.desktop.controls;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/// The bar on top of a page: its title, a word on what it shows, and what one can do.
public final class PageHeader extends HBox {

    public PageHeader(String title, ObservableValue<String> subtitle, Node... actions) {
        getStyleClass().add("page-header");
        var under = Words.of(subtitle, "muted", "page-subtitle");
        getChildren().addAll(Words.of(title, "page-title"), under, Boxes.spring());
        getChildren().addAll(actions);
    }
}
