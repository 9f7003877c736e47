package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.ItemColumns;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.invoices.OpenItem;
import app.puntuale.payments.Deduction;
import app.puntuale.texts.Texts;
import app.puntuale.words.DeductionWords;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// What is open, and below each instalment the credit notes and payments that have lowered it; sorted, they stay with
/// it.
final class ItemsTable {

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final Texts texts;
    private final Supplier<LocalDate> today;
    private final ObservableList<ItemLine> lines = FXCollections.observableArrayList();
    private final TableView<ItemLine> table;
    private List<List<ItemLine>> groups = List.of();

    ItemsTable(Desk desk) {
        this.texts = desk.texts();
        this.today = desk.today();
        this.table = table();
    }

    TableView<ItemLine> view() {
        return table;
    }

    void show(List<List<ItemLine>> shown) {
        var chosen = chosen();
        groups = shown;
        table.sort();
        chosen.ifPresent(this::choose);
    }

    /// The instalment that is chosen, or to which the chosen line belongs.
    Optional<OpenItem> chosen() {
        return Tables.chosen(table).map(ItemLine::item);
    }

    private void choose(OpenItem item) {
        lines.stream()
                .filter(line -> line.item().id().equals(item.id()))
                .findFirst()
                .ifPresent(table.getSelectionModel()::select);
    }

    private TableView<ItemLine> table() {
        var items = Columns.table(lines, texts.get("customers.items"));
        items.setId("items");
        items.setPlaceholder(Words.wrapped(texts.get("customers.noneOpen"), "muted"));
        var columns = new ItemColumns<>(ItemLine::item, texts, today);
        items.getColumns().add(number());
        items.getColumns().add(ofInstalments(columns.issuedOn()));
        items.getColumns().add(ofInstalments(columns.dueOn()));
        items.getColumns().add(ofInstalments(columns.amount()));
        items.getColumns().add(ofInstalments(columns.outstanding()));
        items.getColumns().add(ofInstalments(columns.daysLate()));
        items.getColumns()
                .add(ofInstalments(columns.interest(
                        line -> line instanceof ItemLine.Open open ? open.interest() : Optional.empty())));
        items.getColumns().add(ofInstalments(columns.status(line -> ((ItemLine.Open) line).status())));
        items.setRowFactory(_ -> new Row());
        items.setSortPolicy(this::sort);
        return items;
    }

    private TableColumn<ItemLine, ItemLine> number() {
        var column = new TableColumn<ItemLine, ItemLine>(texts.get("facts.column.invoice"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ -> new FirstCell());
        column.setComparator(Comparator.comparing(line -> ItemColumns.number(line.item(), texts)));
        return Columns.parts(7, column);
    }

    private Node drawing(ItemLine line) {
        return switch (line) {
            case ItemLine.Open(var item, var _, var _) -> Words.of(ItemColumns.number(item, texts), "strong");
            case ItemLine.Lowered(var _, var by) -> {
                var words = Words.of(DeductionWords.sentence(by, texts), "caption", "muted");
                words.setGraphic(Icons.of(icon(by), "icon-14"));
                words.setMinWidth(TableView.USE_PREF_SIZE);
                yield words;
            }
        };
    }

    private static String icon(Deduction by) {
        return switch (by) {
            case Deduction.Credited _ -> "mdi2f-file-undo-outline";
            case Deduction.Paid _ -> "mdi2c-cash-check";
            case Deduction.GivenUp _ -> "mdi2p-percent-outline";
        };
    }

    /// Empty on the lines that are no instalment.
    private static <V> TableColumn<ItemLine, V> ofInstalments(TableColumn<ItemLine, V> column) {
        var value = column.getCellValueFactory();
        column.setCellValueFactory(
                row -> row.getValue() instanceof ItemLine.Open ? value.call(row) : new ReadOnlyObjectWrapper<>());
        return column;
    }

    private boolean sort(TableView<ItemLine> sorted) {
        @Nullable Comparator<ItemLine> order = sorted.getComparator();
        var groupsInOrder = order == null
                ? groups.stream()
                : groups.stream().sorted((one, other) -> order.compare(one.getFirst(), other.getFirst()));
        lines.setAll(groupsInOrder.flatMap(List::stream).toList());
        return true;
    }

    private String words(ItemLine line) {
        return switch (line) {
            case ItemLine.Open(var item, var _, var status) ->
                texts.get(
                        "customers.itemRow",
                        ItemColumns.number(item, texts),
                        item.outstanding(),
                        Lateness.of(item, today.get(), texts).words(),
                        status.word(texts));
            case ItemLine.Lowered(var _, var by) -> DeductionWords.sentence(by, texts);
        };
    }

    /// What has lowered an instalment is a sentence, longer than the column: it runs over the empty cells after it.
    private final class FirstCell extends TableCell<ItemLine, ItemLine> {

        FirstCell() {
            skinProperty().subscribe(_ -> setClip(null));
        }

        @Override
        protected void updateItem(@Nullable ItemLine line, boolean empty) {
            super.updateItem(line, empty);
            setGraphic(empty || line == null ? null : drawing(line));
        }
    }

    private final class Row extends TableRow<ItemLine> {

        @Override
        protected void updateItem(@Nullable ItemLine line, boolean empty) {
            super.updateItem(line, empty);
            setAccessibleText(empty || line == null ? "" : words(line));
            pseudoClassStateChanged(BELOW, line instanceof ItemLine.Lowered);
        }
    }
}
