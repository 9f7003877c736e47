package app.puntuale.desktop.controls;

import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// Tables as UX 7 wants them: one line each, opened by a double click or Invio, sorted by any column.
public final class Tables {

    private Tables() {}

    /// @param name what a screen reader calls it
    /// @param open what a double click and Invio do with a line
    public static <R> TableView<R> of(ObservableList<R> lines, String name, Consumer<? super R> open) {
        var sorted = new SortedList<>(lines);
        var table = Columns.table(sorted, name);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.getStyleClass().add("lines");
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER && !key.isControlDown()) {
                chosen(table).ifPresent(open);
                key.consume();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                chosen(table).ifPresent(open);
            }
        });
        return table;
    }

    public static <R> Optional<R> chosen(TableView<R> table) {
        return Optional.ofNullable(table.getSelectionModel().getSelectedItem());
    }

    /// Says each line whole to a screen reader.
    public static <R> void describing(TableView<R> table, Function<? super R, String> words) {
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable R line, boolean empty) {
                super.updateItem(line, empty);
                setAccessibleText(empty || line == null ? "" : words.apply(line));
            }
        });
    }

    /// The one by which a line is known, at the edge of the page.
    public static <R, V> TableColumn<R, V> first(TableColumn<R, V> column) {
        column.getStyleClass().add("first");
        return strong(column);
    }

    public static <R, V> TableColumn<R, V> strong(TableColumn<R, V> column) {
        column.getStyleClass().add("strong");
        return column;
    }

    /// Bare while it is all in euro, for the head of the table has the currency.
    public static String figure(Amounts amounts) {
        return amounts.others().isEmpty() ? Formats.amount(amounts.euros()) : Formats.money(amounts);
    }
}
