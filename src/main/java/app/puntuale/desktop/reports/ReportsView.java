package app.puntuale.desktop.reports;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.money.Money;
import app.puntuale.reports.AgeBand;
import app.puntuale.reports.Ageing;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The payment schedule by age: a bar, its five bands in words, and the customers behind it.
public final class ReportsView extends BorderPane implements Page {

    private static final String NOTHING = "—";

    private final ReportsViewModel model;
    private final Texts texts;
    private final SimpleStringProperty subtitle = new SimpleStringProperty("");
    private final AgeBar bar = new AgeBar();
    private final HBox bands = Boxes.row("age-bands");
    private final ObservableList<Ageing.Row> rows = FXCollections.observableArrayList();
    private final TableView<Ageing.Row> table;

    public ReportsView(ReportsViewModel model, Desk desk) {
        this.model = model;
        this.texts = desk.texts();
        this.table = Tables.of(rows, texts.get("reports.table"), model::open);
        getStyleClass().add("reports");
        setTop(new PageHeader(texts.get("shell.section.REPORTS"), subtitle));
        setCenter(new VBox(Boxes.column("reports-head", bar, bands), Boxes.growing(table)));
        fillTable();
        model.ageing().subscribe(found -> found.ifPresent(this::show));
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        refresh();
        table.requestFocus();
    }

    @Override
    public void refresh() {
        subtitle.set(texts.get("reports.asOf", model.today()));
        model.refresh();
    }

    private void fillTable() {
        table.setId("ageing");
        table.getColumns()
                .add(Tables.first(Columns.text(
                        texts.get("reports.customer"), row -> row.customer().name(), name -> name)));
        Stream.of(AgeBand.values()).map(this::column).forEach(table.getColumns()::add);
        table.getColumns().add(Columns.figures(texts.get("reports.total"), Ageing.Row::total, Formats::amount));
        table.setPlaceholder(new EmptyState(
                "mdi2c-chart-box-outline",
                Tone.NEUTRAL,
                texts.get("reports.empty.title"),
                new SimpleStringProperty(texts.get("reports.empty.sentence"))));
    }

    private TableColumn<Ageing.Row, Money> column(AgeBand band) {
        return Columns.figures(
                texts.get("reports.band." + band),
                row -> row.in(band),
                amount -> amount.isZero() ? NOTHING : Formats.amount(amount));
    }

    private void show(Ageing ageing) {
        rows.setAll(ageing.rows());
        bar.show(ageing);
        bands.getChildren()
                .setAll(Stream.of(AgeBand.values())
                        .map(band -> band(ageing, band))
                        .toList());
    }

    private Node band(Ageing ageing, AgeBand band) {
        var mark = new Region();
        mark.getStyleClass().addAll("age-mark", "age-" + band.name().toLowerCase(Locale.ROOT));
        var words = Boxes.row("gap-8", mark, Words.of(texts.get("reports.band." + band), "caption", "muted"));
        return Boxes.growing(
                Boxes.column("age-band", words, Words.of(Formats.money(ageing.in(band)), "strong", "age-amount")));
    }
}
