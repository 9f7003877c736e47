package app.puntuale.desktop.payments;

import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/// What is open of a customer: which of it the payment is for, and how much of it goes where.
final class AllocationTable extends TableView<OpenItem> {

    private static final String NOTHING = "—";

    private final EntryViewModel model;
    private final Texts texts;

    AllocationTable(EntryViewModel model, Texts texts) {
        super(model.open());
        this.model = model;
        this.texts = texts;
        setId("payment-items");
        getStyleClass().add("quiet-table");
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setAccessibleText(texts.get("payments.forWhat"));
        setPlaceholder(Words.of(texts.get("payments.nothingOpen"), "muted"));
        getColumns().add(ticks());
        getColumns().add(Columns.text(texts.get("payments.column.invoice"), OpenItem::number, number -> number));
        getColumns()
                .add(Columns.text(
                        texts.get("payments.column.due"),
                        OpenItem::dueOn,
                        due -> due.map(Formats::day).orElse(NOTHING)));
        getColumns()
                .add(Columns.text(
                        texts.get("payments.column.late"),
                        item -> Lateness.of(item, model.today(), texts).words(),
                        words -> words));
        getColumns().add(Columns.figures(texts.get("payments.column.open"), OpenItem::outstanding, Formats::amount));
        getColumns().add(allocated());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.SPACE) {
                Optional.ofNullable(getSelectionModel().getSelectedItem()).ifPresent(this::toggle);
            }
        });
    }

    private void toggle(OpenItem item) {
        model.tick(item, !model.ticked().contains(item.id()));
    }

    private TableColumn<OpenItem, OpenItem> ticks() {
        var column = Columns.<OpenItem, OpenItem>text("", item -> item, OpenItem::number);
        column.getStyleClass().add("tick-column");
        column.setCellFactory(_ -> new TickCell());
        column.setSortable(false);
        return column;
    }

    private TableColumn<OpenItem, Money> allocated() {
        var column = new TableColumn<OpenItem, Money>(texts.get("payments.column.allocated"));
        column.getStyleClass().add("figures");
        column.setCellValueFactory(row -> Bindings.createObjectBinding(
                () -> model.allocated().get().getOrDefault(row.getValue().id(), Money.ZERO), model.allocated()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Money amount, boolean empty) {
                super.updateItem(amount, empty);
                setText(amount == null || empty ? "" : amount.isZero() ? NOTHING : Formats.amount(amount));
            }
        });
        return column;
    }

    private final class TickCell extends TableCell<OpenItem, OpenItem> {

        private final CheckBox box = new CheckBox();

        TickCell() {
            box.setFocusTraversable(false);
            box.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(item -> model.tick(item, box.isSelected())));
            model.ticked().subscribe(this::follow);
        }

        @Override
        protected void updateItem(@Nullable OpenItem item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(item == null || empty ? null : box);
            follow();
        }

        private void follow() {
            Optional.ofNullable(getItem()).ifPresent(item -> {
                box.setSelected(model.ticked().contains(item.id()));
                box.setAccessibleText(texts.get("payments.tick", item.number()));
            });
        }
    }
}
