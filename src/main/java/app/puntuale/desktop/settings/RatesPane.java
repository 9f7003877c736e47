package app.puntuale.desktop.settings;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.settings.RatesViewModel.Row;
import app.puntuale.interest.UserRate.Table;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// The table of rates, and a line to add the next one with its source.
final class RatesPane extends VBox {

    private final RatesViewModel model;
    private final Texts texts;

    RatesPane(RatesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("column", "settings-form", "form");
        getChildren()
                .addAll(
                        Words.wrapped(texts.get("settings.rates.lead"), "muted"),
                        table(),
                        Words.of(texts.get("settings.rates.add"), "strong"),
                        added());
    }

    private TableView<Row> table() {
        var table = Columns.table(model.rows(), texts.get("settings.part.RATES"));
        table.setId("rates");
        table.getStyleClass().add("rates-table");
        table.getColumns()
                .add(Columns.parts(
                        6,
                        Columns.text(
                                texts.get("settings.rates.table"),
                                Row::table,
                                which -> texts.get("settings.rates.table." + which))));
        table.getColumns()
                .add(Columns.parts(
                        5,
                        Columns.text(
                                texts.get("settings.rates.from"),
                                row -> row.rate().from(),
                                Formats::day)));
        table.getColumns()
                .add(Columns.parts(
                        5,
                        Columns.text(
                                texts.get("settings.rates.to"),
                                row -> row.rate().to(),
                                Formats::day)));
        table.getColumns()
                .add(Columns.parts(
                        6,
                        Columns.figures(
                                texts.get("settings.rates.percent"),
                                row -> row.rate().percent(),
                                Formats::percent)));
        table.getColumns()
                .add(Columns.parts(
                        13,
                        Columns.text(
                                texts.get("settings.rates.source"),
                                row -> row.rate().source(),
                                words -> words)));
        return table;
    }

    private Node added() {
        var which = Forms.choice(List.of(Table.values()), choice -> texts.get("settings.rates.table." + choice));
        which.valueProperty().bindBidirectional(model.table());
        var from = new DayField(texts.get("settings.rates.from"), texts, model.today());
        from.value().bindBidirectional(model.from());
        var to = new DayField(texts.get("settings.rates.to"), texts, model.today());
        to.value().bindBidirectional(model.to());
        var percent = new HintedField(texts.get("settings.rates.percent"), model.percent());
        percent.setId("rate-percent");
        var source = new HintedField(texts.get("settings.rates.source"), model.source());
        source.setId("rate-source");
        var add = Buttons.primary(texts.get("settings.rates.addButton"), model::add);
        add.setId("rate-add");
        add.disableProperty().bind(model.isComplete().not());
        return Boxes.column(
                "form",
                Forms.pair(
                        Forms.named(texts.get("settings.rates.table"), which),
                        Boxes.row("town", Boxes.growing(from), Boxes.growing(to))),
                Forms.pair(percent, source),
                Boxes.row("gap-8", add));
    }
}
