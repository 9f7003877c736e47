package app.puntuale.desktop.today;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.QueueEntry;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The list of today's work. Its single-letter keys work only while it has the focus.
final class TaskList extends ListView<Row> {

    private final TodayViewModel model;
    private final TaskMenu menu;
    private Optional<QueueEntry> chosen = Optional.empty();

    TaskList(TodayViewModel model, Desk desk) {
        super(model.rows());
        this.model = model;
        this.menu = new TaskMenu(model, desk);
        setId("today-list");
        getStyleClass().add("task-list");
        setAccessibleText(desk.texts().get("today.list"));
        setCellFactory(_ -> new TaskCell(model, menu, desk.texts()));
        getSelectionModel().selectedItemProperty().subscribe(this::chose);
        model.rows().addListener((ListChangeListener<Row>) _ -> chooseAgain());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    TaskMenu menu() {
        return menu;
    }

    private void pressed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        var done = switch (event.getCode()) {
            case DOWN -> step(1);
            case UP -> step(-1);
            case ENTER -> enter();
            case T -> withChosen(model.actions()::call);
            case E -> withChosen(model.actions()::writeEmail);
            case L -> withChosen(model.actions()::writeLetter);
            case P -> withChosen(model.actions()::pause);
            case R -> withChosen(entry -> menu.show(this, entry));
            case F10 -> event.isShiftDown() && withChosen(entry -> menu.show(this, entry));
            default -> false;
        };
        if (done) {
            event.consume();
        }
    }

    private boolean withChosen(Consumer<QueueEntry> action) {
        chosen.ifPresent(action);
        return chosen.isPresent();
    }

    private boolean enter() {
        if (getSelectionModel().getSelectedItem() instanceof Row.Fold(var group, var _, var _)) {
            model.fold(group);
            return true;
        }
        return withChosen(model.actions()::act);
    }

    /// To the next line on which something can be done: heads are passed over.
    private boolean step(int direction) {
        var at = getSelectionModel().getSelectedIndex() + direction;
        while (at >= 0 && at < getItems().size() && getItems().get(at) instanceof Row.Head) {
            at += direction;
        }
        if (at >= 0 && at < getItems().size()) {
            getSelectionModel().select(at);
            scrollTo(Math.max(0, at - 2));
        }
        return true;
    }

    private void chose(@Nullable Row row) {
        if (row instanceof Row.Task(var entry)) {
            chosen = Optional.of(entry);
            model.choose(chosen);
        }
    }

    /// After the list was asked for again: the same customer, or the first.
    private void chooseAgain() {
        var again = chosen.flatMap(before -> getItems().stream()
                .filter(row -> row instanceof Row.Task(var entry)
                        && Objects.equals(
                                entry.customer().id(), before.customer().id()))
                .findFirst());
        var first = getItems().stream().filter(Row.Task.class::isInstance).findFirst();
        again.or(() -> first).ifPresentOrElse(getSelectionModel()::select, this::chooseNobody);
    }

    private void chooseNobody() {
        chosen = Optional.empty();
        model.choose(chosen);
    }
}
