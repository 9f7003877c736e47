package app.puntuale.desktop.choice;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A field to type in and the customers that answer to it; the arrows move, Invio takes.
public final class CustomerChoice extends VBox {

    private final CustomTextField search = new CustomTextField();
    private final ListView<Candidate> list;
    private final Consumer<Customer> whenChosen;
    private final Texts texts;

    public CustomerChoice(ChoiceViewModel model, Consumer<Customer> whenChosen, Texts texts) {
        this.whenChosen = whenChosen;
        this.texts = texts;
        this.list = new ListView<>(model.found());
        getStyleClass().addAll("column", "customer-choice");
        search.setId("customer-search");
        search.setLeft(Icons.of("mdi2m-magnify"));
        search.setPromptText(texts.get("choice.prompt"));
        search.setAccessibleText(texts.get("choice.prompt"));
        search.textProperty().bindBidirectional(model.typed());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::moved);
        list.setId("customer-list");
        list.getStyleClass().add("choice-list");
        list.setCellFactory(_ -> new CandidateCell());
        list.setPlaceholder(Words.of(texts.get("choice.nobody"), "muted"));
        list.setAccessibleText(texts.get("choice.list"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.found()
                .subscribe(() -> Platform.runLater(
                        list.getSelectionModel()::selectFirst)); // the list must hear of the change before its choice
        getChildren().addAll(search, Boxes.growing(list));
    }

    @Override
    public void requestFocus() {
        search.requestFocus();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isControlDown()) {
            take(list.getSelectionModel().getSelectedItem());
            event.consume();
        }
    }

    /// The arrows move in the list while one types.
    private void moved(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            list.getSelectionModel().selectNext();
            event.consume();
        } else if (event.getCode() == KeyCode.UP) {
            list.getSelectionModel().selectPrevious();
            event.consume();
        }
    }

    private void take(@Nullable Candidate candidate) {
        if (candidate != null) {
            whenChosen.accept(candidate.customer());
        }
    }

    private final class CandidateCell extends ListCell<Candidate> {

        CandidateCell() {
            setPrefWidth(0);
            setOnMouseClicked(_ -> take(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Candidate candidate, boolean empty) {
            super.updateItem(candidate, empty);
            setGraphic(candidate == null || empty ? null : row(candidate));
            setAccessibleText(
                    candidate == null || empty ? "" : candidate.customer().name() + ", " + owed(candidate));
        }

        private Node row(Candidate candidate) {
            var words = Boxes.column(
                    "tight",
                    Words.of(candidate.customer().name(), "strong"),
                    Words.of(candidate.customer().address().city(), "caption", "muted"));
            return Boxes.row("candidate", Boxes.growing(words), Words.of(owed(candidate), "muted"));
        }

        private String owed(Candidate candidate) {
            return candidate.open().isEmpty() ? texts.get("choice.owesNothing") : Formats.money(candidate.owed());
        }
    }
}
