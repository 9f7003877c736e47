package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.ItemColumns;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.money.Money;
import app.puntuale.payments.InterestLedger;
import app.puntuale.payments.InterestLedger.Claimed;
import app.puntuale.payments.InterestLedger.Line;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// What late payment has earned on each instalment, the paid ones too: grown, asked for, collected and given up.
final class InterestPane extends VBox {

    private final CustomerViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final TableView<Line> table;
    private final Label total = Words.of("", "strong");
    private final Label stopped = Words.wrapped("", "muted");

    InterestPane(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.table = table();
        getStyleClass().add("items-pane");
        var waive = Buttons.plain(texts.get("customers.waive"), this::waive);
        waive.setId("waive");
        waive.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> Tables.chosen(table)
                                .filter(WaiverDialog::isPossible)
                                .isEmpty(),
                        table.getSelectionModel().selectedItemProperty()));
        var foot = Boxes.row("table-foot", waive, Boxes.spring(), total);
        var card = Boxes.column("card", Boxes.growing(table), foot);
        card.getStyleClass().add("table-card");
        stopped.setId("interest-unknown");
        stopped.managedProperty().bind(stopped.visibleProperty());
        getChildren()
                .addAll(Words.wrapped(texts.get("customers.interest.sentence"), "muted"), stopped, Boxes.growing(card));
        model.file().subscribe(file -> file.ifPresent(this::show));
    }

    private void show(CustomerFile file) {
        var earned = file.account().earned();
        lines.setAll(earned);
        var unknown = InterestLedger.unknownFrom(earned);
        stopped.setVisible(unknown.isPresent());
        stopped.setText(unknown.map(day -> texts.get("customers.interest.unknownFrom", day))
                .orElse(""));
        total.setText(texts.get(
                "customers.interest.total",
                earned.stream().map(Line::unpaid).filter(Money::isEuro).collect(Money.sum()),
                earned.stream().map(line -> line.lumpSum().unpaid()).collect(Money.sum())));
    }

    private void waive() {
        Tables.chosen(table).ifPresent(line -> new WaiverDialog(model, desk).show(line));
    }

    private TableView<Line> table() {
        var earned = Columns.table(lines, texts.get("customers.tab.interest"));
        earned.setId("interest");
        earned.setPlaceholder(Words.wrapped(texts.get("customers.interest.none"), "muted"));
        earned.getColumns()
                .add(Tables.strong(Columns.parts(
                        6,
                        Columns.text(
                                texts.get("facts.column.invoice"),
                                line -> ItemColumns.number(line.item(), texts),
                                text -> text))));
        earned.getColumns()
                .add(Columns.parts(
                        6,
                        Columns.text(
                                texts.get("facts.column.due"),
                                line -> line.item().dueOn().orElse(LocalDate.MAX),
                                day -> day.equals(LocalDate.MAX) ? "—" : Formats.day(day))));
        earned.getColumns().add(figures("customers.interest.accrued", Line::accrued));
        earned.getColumns().add(claimed());
        earned.getColumns().add(figures("customers.interest.collected", Line::collected));
        earned.getColumns().add(figures("customers.interest.waived", Line::waived));
        earned.getColumns().add(Tables.strong(figures("customers.interest.unpaid", Line::unpaid)));
        earned.getColumns()
                .add(figures(
                        "customers.interest.lumpSum", line -> line.lumpSum().unpaid()));
        Tables.describing(earned, this::words);
        return earned;
    }

    /// By which letter, and how much: the last one, for it asks for all of it.
    private TableColumn<Line, List<Claimed>> claimed() {
        var column = Columns.<Line, List<Claimed>>text(
                texts.get("customers.interest.claimed"), Line::claimed, this::claimed);
        column.setComparator(Comparator.comparingInt(List::size));
        return Columns.parts(13, column);
    }

    private String claimed(List<Claimed> claims) {
        return claims.isEmpty()
                ? "—"
                : texts.get(
                        "customers.interest.claim",
                        Formats.amount(claims.getLast().interest()),
                        claims.getLast().protocol());
    }

    private TableColumn<Line, Money> figures(String key, Function<Line, Money> figure) {
        var column = Columns.<Line, Money>figures(
                texts.get(key), figure, money -> money.isZero() ? "—" : Formats.amount(money));
        column.setComparator(Comparator.comparing(Money::amount));
        return Columns.parts(5, column);
    }

    private String words(Line line) {
        return texts.get(
                "customers.interest.row",
                ItemColumns.number(line.item(), texts),
                line.accrued(),
                claimed(line.claimed()),
                line.collected(),
                line.waived(),
                line.unpaid());
    }
}
