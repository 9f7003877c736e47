package app.puntuale.desktop.controls;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.jspecify.annotations.Nullable;

/// Columns of a table: sorted by value, shown by format. A value that is not applicable is an empty text.
public final class Columns {

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
