package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.imports.PreviewLine;
import app.puntuale.invoices.Doubt;
import app.puntuale.texts.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One line of a preview: what it is, what will become of it and, where there is a choice, a box to tick.
final class LineCell extends ListCell<PreviewLine> {

    private final ImportViewModel model;
    private final Texts texts;
    private final StackPane mark = new StackPane();
    private final Label title = Words.of("", "strong");
    private final Label file = Words.of("", "caption", "muted");
    private final Label sentence = Words.wrapped("", "muted");
    private final Label amount = Words.of("", "line-amount");
    private final CheckBox collected = new CheckBox();
    private final HBox line;

    LineCell(ImportViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        collected.setText(texts.get("imports.collected.tick"));
        collected.setFocusTraversable(false);
        collected.setOnAction(_ -> tick(collected.isSelected()));
        amount.setMinWidth(USE_PREF_SIZE);
        collected.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().add("line-mark");
        var words = Boxes.growing(Boxes.column("tight", title, sentence));
        line = Boxes.row("preview-line", mark, words, collected, file, amount);
        setPrefWidth(0);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.SPACE && collected.isVisible()) {
                tick(!collected.isSelected());
                event.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PreviewLine item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        var words = LineWords.of(item, texts);
        mark.getChildren().setAll(Icons.of(words.icon(), "line-icon"));
        mark.getStyleClass().removeIf(styleClass -> styleClass.startsWith("tone-"));
        mark.getStyleClass().add(words.tone().styleClass());
        title.setText(words.title());
        sentence.setText(words.sentence());
        file.setText(words.file());
        amount.setText(words.amount());
        var asks = isPerhapsCollected(item);
        collected.setVisible(asks);
        collected.setManaged(asks);
        collected.setSelected(model.collected().contains(item));
        setGraphic(line);
        setAccessibleText(words.title() + ", " + words.amount() + ". " + words.sentence());
    }

    private void tick(boolean ticked) {
        if (getItem() == null) {
            return;
        }
        collected.setSelected(ticked);
        if (ticked) {
            model.collected().add(getItem());
        } else {
            model.collected().remove(getItem());
        }
    }

    private static boolean isPerhapsCollected(PreviewLine item) {
        return switch (item) {
            case PreviewLine.ToImport(var _, var receivable) ->
                receivable.doubts().contains(Doubt.PERHAPS_COLLECTED);
            case PreviewLine.Incomplete(var _, var receivable) ->
                receivable.doubts().contains(Doubt.PERHAPS_COLLECTED);
            case PreviewLine.AlreadyThere _, PreviewLine.ChangedCopy _, PreviewLine.Refused _, PreviewLine.SdiNews _ ->
                false;
        };
    }
}
