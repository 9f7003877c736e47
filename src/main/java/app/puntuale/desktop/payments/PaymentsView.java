package app.puntuale.desktop.payments;

import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.payments.PaymentsViewModel.Line;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.payments.Payment;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// What came in, entered by hand, and the way to take back what was entered by mistake.
public final class PaymentsView extends BorderPane implements Page {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");

    private final PaymentsViewModel model;
    private final Texts texts;
    private final TableView<Line> table;

    public PaymentsView(PaymentsViewModel model, Desk desk) {
        this.model = model;
        this.texts = desk.texts();
        this.table = Tables.of(model.lines(), texts.get("payments.table"), model::open);
        getStyleClass().add("payments");
        setTop(new PageHeader(
                texts.get("shell.section.PAYMENTS"),
                model.about(),
                Buttons.primary("mdi2c-cash-plus", texts.get("payments.enter"), model::enter)));
        setCenter(table);
        fillTable();
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.refresh();
        table.requestFocus();
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public void confirm() {
        model.enter();
    }

    private void fillTable() {
        table.setId("payments");
        table.setRowFactory(_ -> new PaymentRow());
        table.getColumns()
                .add(Tables.first(Columns.text(
                        texts.get("payments.column.day"), line -> line.payment().receivedOn(), Formats::day)));
        table.getColumns()
                .add(Columns.text(
                        texts.get("payments.column.customer"),
                        line -> line.customer().name(),
                        name -> name));
        table.getColumns()
                .add(Columns.figures(
                        texts.get("payments.column.amount"),
                        line -> line.payment().amount(),
                        Formats::money));
        table.getColumns()
                .add(Columns.text(texts.get("payments.column.where"), line -> where(line.payment()), words -> words));
        table.getColumns()
                .add(Columns.text(
                        texts.get("payments.column.note"),
                        line -> line.payment().note(),
                        words -> words));
        table.getColumns().add(undoing());
        Tables.strong(table.getColumns().get(1));
        table.setPlaceholder(new EmptyState(
                "mdi2b-bank-outline",
                Tone.ACCENT,
                texts.get("payments.empty.title"),
                new SimpleStringProperty(texts.get("payments.empty.sentence")),
                Buttons.plain("mdi2c-cash-plus", texts.get("payments.enter"), model::enter)));
    }

    private String where(Payment payment) {
        if (payment.undone()) {
            return texts.get("payments.wasUndone");
        }
        var credit = payment.unallocated();
        return credit.isPositive()
                ? texts.get(
                        "payments.instalmentsAndCredit", payment.allocations().size(), credit)
                : texts.get("payments.instalments", payment.allocations().size());
    }

    private TableColumn<Line, Line> undoing() {
        var column = Columns.<Line, Line>text("", line -> line, line -> "");
        column.setCellFactory(_ -> new UndoCell());
        column.setSortable(false);
        column.getStyleClass().add("action-column");
        return column;
    }

    private static final class PaymentRow extends TableRow<Line> {
        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(
                    UNDONE, line != null && !empty && line.payment().undone());
        }
    }

    private final class UndoCell extends TableCell<Line, Line> {

        private final Button undo = Buttons.styled(
                Buttons.flat(
                        texts.get("payments.undo"),
                        () -> Optional.ofNullable(getItem()).ifPresent(model::undo)),
                "compact");

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            var offered = line != null && !empty && !line.payment().undone();
            setGraphic(offered ? undo : null);
            if (offered && line != null) {
                undo.setAccessibleText(texts.get(
                        "payments.undoWhich",
                        line.payment().amount(),
                        line.customer().name()));
            }
        }
    }
}
