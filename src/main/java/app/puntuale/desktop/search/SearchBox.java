package app.puntuale.desktop.search;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.texts.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The field and what it finds, laid over the page: the arrows move, Invio takes, Esc closes.
public final class SearchBox extends VBox {

    private final SearchViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final CustomTextField field = new CustomTextField();
    private final ListView<Finding> list = new ListView<>();

    public SearchBox(SearchViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().addAll("column", "search-box");
        field.setId("search");
        field.getStyleClass().add("search-words");
        field.setLeft(Icons.of("mdi2m-magnify"));
        field.setPromptText(texts.get("search.prompt"));
        field.setAccessibleText(texts.get("search.prompt"));
        field.textProperty().bindBidirectional(model.typed());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("search-found");
        list.getStyleClass().add("search-found");
        list.setFocusTraversable(false);
        list.setAccessibleText(texts.get("search.found"));
        list.setPlaceholder(Words.of(texts.get("search.nothing"), "muted"));
        list.setCellFactory(_ -> new FindingCell(desk, this::take));
        model.found().subscribe(this::show);
        getChildren().addAll(field, Boxes.growing(list), foot());
    }

    /// Lays it over whatever page one is on.
    public void open() {
        model.begin();
        desk.overlay().show(this, field);
    }

    /// A new list each time: one that changes under its selection loses its count.
    private void show(List<Finding> found) {
        list.setItems(FXCollections.observableList(found));
        list.getSelectionModel().selectFirst();
    }

    private Node foot() {
        return Boxes.row(
                "search-foot",
                Words.key(texts.get("search.key.move")),
                Words.of(texts.get("search.move"), "caption", "muted"),
                Words.key(texts.get("search.key.take")),
                Words.of(texts.get("search.take"), "caption", "muted"),
                Boxes.spring(),
                Words.of(texts.get("search.amounts"), "caption", "muted"));
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            take(list.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            event.consume();
        }
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    private void take(@Nullable Finding finding) {
        if (finding != null) {
            model.take(finding);
        }
    }
}
