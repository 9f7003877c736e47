package app.puntuale.desktop.invoices;

import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.ItemColumns;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;

/// The open instalments, one a line. After they were asked for again the same line is chosen.
final class InvoiceTable extends BorderPane {

    private final InvoicesViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final TableView<InvoiceLine> table;
    private Optional<InvoiceLine> last = Optional.empty();

    InvoiceTable(InvoicesViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.table = Tables.of(model.shown(), texts.get("shell.section.INVOICES"), model::openCustomer);
        table.setId("invoices");
        table.setPlaceholder(Words.of(texts.get("invoices.noneFound"), "muted"));
        addColumns();
        Tables.describing(table, this::words);
        setCenter(table);
        table.getSelectionModel().selectedItemProperty().subscribe(this::chose);
        model.shown().addListener((ListChangeListener<InvoiceLine>) _ -> chooseAgain());
    }

    void deselect() {
        last = Optional.empty();
        table.getSelectionModel().clearSelection();
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
    }

    private void addColumns() {
        var columns = new ItemColumns<>(InvoiceLine::item, texts, desk.today());
        table.getColumns()
                .add(Tables.first(Columns.parts(
                        12,
                        Columns.text(
                                texts.get("invoices.column.customer"),
                                line -> line.customer().name(),
                                name -> name))));
        table.getColumns().add(columns.number());
        table.getColumns().add(columns.dueOn());
        table.getColumns().add(columns.daysLate());
        table.getColumns().add(columns.amount());
        table.getColumns().add(columns.outstanding());
        table.getColumns().add(columns.interest(InvoiceLine::interest));
        table.getColumns().add(columns.status(InvoiceLine::status));
    }

    private void chose(@Nullable InvoiceLine line) {
        var now = Optional.ofNullable(line);
        if (now.isPresent()) {
            last = now;
        }
        model.choose(now);
    }

    private void chooseAgain() {
        last.flatMap(before ->
                        table.getItems().stream().filter(before::isTheSameAs).findFirst())
                .ifPresentOrElse(table.getSelectionModel()::select, this::deselect);
    }

    private String words(InvoiceLine line) {
        return texts.get(
                "invoices.row",
                line.customer().name(),
                ItemColumns.number(line.item(), texts),
                line.item().outstanding(),
                Lateness.of(line.item(), desk.today().get(), texts).words(),
                line.status().word(texts));
    }
}
