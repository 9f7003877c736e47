package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.SearchField;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.Ahead;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.money.Amounts;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// Every customer: who owes, how much, since when, and what is next.
public final class CustomersView extends BorderPane implements Page {

    private final CustomersViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final SearchField search;
    private final TableView<CustomerLine> table;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");

    public CustomersView(CustomersViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        this.search = new SearchField(texts.get("customers.search"), model.search());
        this.table = table();
        getStyleClass().add("customers-page");
        setTop(new PageHeader(texts.get("shell.section.CUSTOMERS"), subtitle, search));
        setCenter(new StackPane(Forms.when(model.nobody().not(), table), Forms.when(model.nobody(), nobody())));
        model.shown().addListener((ListChangeListener<CustomerLine>) _ -> count());
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
    public boolean escape() {
        var searched = !model.search().get().isEmpty();
        model.search().set("");
        return searched;
    }

    private void count() {
        subtitle.set(texts.get("customers.count", model.count(), (int) model.late()));
    }

    private TableView<CustomerLine> table() {
        var lines = Tables.of(model.shown(), texts.get("shell.section.CUSTOMERS"), model::open);
        lines.setId("customers");
        lines.setPlaceholder(Words.of(texts.get("customers.noneFound"), "muted"));
        lines.getColumns().add(Tables.first(name()));
        lines.getColumns().add(sum(texts.get("customers.column.overdue"), CustomerLine::overdue, "strong"));
        lines.getColumns().add(sum(texts.get("customers.column.open"), CustomerLine::open, "plain"));
        lines.getColumns().add(days());
        lines.getColumns().add(ahead());
        Tables.describing(lines, this::words);
        return lines;
    }

    private TableColumn<CustomerLine, String> name() {
        return Columns.parts(
                15,
                Columns.text(
                        texts.get("customers.column.name"),
                        line -> line.customer().name(),
                        name -> name));
    }

    private TableColumn<CustomerLine, Amounts> sum(
            String title, Function<CustomerLine, Amounts> sum, String styleClass) {
        var column = Columns.<CustomerLine, Amounts>figures(title, sum, CustomersView::figure);
        column.setComparator(Comparator.comparing(Amounts::euros));
        column.getStyleClass().add(styleClass);
        return Columns.parts(7, column);
    }

    private TableColumn<CustomerLine, Long> days() {
        return Columns.parts(
                6,
                Columns.styled(
                        Columns.figures(
                                texts.get("customers.column.days"),
                                line -> line.oldestDaysLate().orElse(0L),
                                CustomersView::days),
                        CustomersView::days,
                        Lateness::styleClass));
    }

    private TableColumn<CustomerLine, Ahead> ahead() {
        var column = Columns.<CustomerLine, Ahead>text(
                texts.get("customers.column.next"), CustomerLine::ahead, ahead -> ahead.line(texts));
        column.setComparator(Comparator.comparing((Ahead ahead) -> ahead.on().orElse(LocalDate.MAX))
                .thenComparing(Ahead::words));
        return Columns.parts(
                12,
                Columns.styled(column, ahead -> ahead.line(texts), ahead -> ahead.isOn(today()) ? "plain" : "muted"));
    }

    private String words(CustomerLine line) {
        return texts.get(
                "customers.row",
                line.customer().name(),
                line.overdue(),
                line.open(),
                line.ahead().line(texts));
    }

    private EmptyState nobody() {
        return new EmptyState(
                "mdi2a-account-group-outline",
                Tone.ACCENT,
                texts.get("customers.empty.title"),
                new SimpleStringProperty(texts.get("customers.empty.sentence")),
                Buttons.primary("mdi2d-download-outline", texts.get("customers.empty.import"), model::importInvoices));
    }

    private LocalDate today() {
        return desk.today().get();
    }

    private static String days(Long days) {
        return days == 0 ? "—" : Formats.count(days);
    }

    private static String figure(Amounts amounts) {
        return amounts.isNone() ? "—" : Tables.figure(amounts);
    }
}
