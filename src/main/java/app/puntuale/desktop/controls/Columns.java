package app.puntuale.desktop.controls;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Columns of a table: sorted by value, shown by format. A value that is not applicable is an empty text.
public final class Columns {

    /// Only the relation between columns counts.
    private static final double PART = 100;

    private Columns() {}

    public static <R, V> TableColumn<R, V> text(
            String title, Function<? super R, ? extends V> value, Function<? super V, String> format) {
        var column = new TableColumn<R, V>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new FormattedCell<>(format));
        return column;
    }

    /// Figures stand to the right, their title too.
    public static <R, V> TableColumn<R, V> figures(
            String title, Function<? super R, ? extends V> value, Function<? super V, String> format) {
        var column = Columns.<R, V>text(title, value, format);
        column.getStyleClass().add("figures");
        return column;
    }

    /// A cell drawn by hand for each value; sorted by the value all the same.
    public static <R, V> TableColumn<R, V> drawn(
            String title, Function<? super R, ? extends V> value, Function<? super V, ? extends Node> drawing) {
        var column = new TableColumn<R, V>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new DrawnCell<>(drawing));
        return column;
    }

    /// How much of the table's width it takes, beside the parts of the others.
    public static <R, V> TableColumn<R, V> parts(int parts, TableColumn<R, V> column) {
        column.setPrefWidth(parts * PART);
        return column;
    }

    /// A table of the house: lines only between the rows, as wide as there is room.
    public static <R> TableView<R> table(ObservableList<R> rows, String name) {
        var table = new TableView<>(rows);
        table.getStyleClass().add("quiet-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.setAccessibleText(name);
        return table;
    }

    /// Its letters in the style class of each value: `late`, `muted`.
    public static <R, V> TableColumn<R, V> styled(
            TableColumn<R, V> column, Function<? super V, String> format, Function<? super V, String> styleClass) {
        column.setCellFactory(_ -> new StyledCell<>(format, styleClass));
        return column;
    }

    private static final class StyledCell<R, V> extends TableCell<R, V> {

        private final Function<? super V, String> format;
        private final Function<? super V, String> styleClass;
        private String worn = "";

        StyledCell(Function<? super V, String> format, Function<? super V, String> styleClass) {
            this.format = format;
            this.styleClass = styleClass;
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove(worn);
            worn = empty || item == null ? "" : styleClass.apply(item);
            if (!worn.isEmpty()) {
                getStyleClass().add(worn);
            }
            setText(empty || item == null ? "" : format.apply(item));
        }
    }

    private static final class DrawnCell<R, V> extends TableCell<R, V> {

        private final Function<? super V, ? extends Node> drawing;

        DrawnCell(Function<? super V, ? extends Node> drawing) {
            this.drawing = drawing;
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : drawing.apply(item));
        }
    }

    private static final class FormattedCell<R, V> extends TableCell<R, V> {

        private final Function<? super V, String> format;

        FormattedCell(Function<? super V, String> format) {
            this.format = format;
        }

        @Override
        protected void updateItem(@Nullable V item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? "" : format.apply(item));
        }
    }
}
