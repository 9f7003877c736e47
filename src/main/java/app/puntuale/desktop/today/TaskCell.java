package app.puntuale.desktop.today;

import app.puntuale.texts.Texts;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/// One line of the list, whatever it is.
final class TaskCell extends ListCell<Row> {

    private static final PseudoClass TASK = PseudoClass.getPseudoClass("task");

    private final HeadBox head;
    private final TaskBox task;
    private final FoldBox fold;

    TaskCell(TodayViewModel model, TaskMenu menu, Texts texts) {
        this.head = new HeadBox(model, texts);
        this.task = new TaskBox(model, menu, texts);
        this.fold = new FoldBox(model, texts);
        setPrefWidth(0); // as wide as the list, never wider: long words are cut, not scrolled
        selectedProperty().subscribe(task::select);
        setOnMouseClicked(click -> {
            if (getItem() instanceof Row.Task(var entry) && click.getClickCount() == 2) {
                model.actions().act(entry);
            }
        });
        setOnContextMenuRequested(request -> {
            if (getItem() instanceof Row.Task(var entry)) {
                menu.show(task, entry);
                request.consume();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(TASK, row instanceof Row.Task);
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (row) {
                    case Row.Head shown -> head.show(shown);
                    case Row.Task(var entry) -> task.show(entry);
                    case Row.Fold shown -> fold.show(shown);
                });
        setAccessibleText(
                switch (row) {
                    case Row.Head _ -> head.words();
                    case Row.Task _ -> task.words();
                    case Row.Fold _ -> fold.words();
                });
    }
}
