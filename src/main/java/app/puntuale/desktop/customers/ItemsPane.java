package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Columns;
import app.puntuale.desktop.controls.Tables;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.ItemColumns;
import app.puntuale.desktop.facts.ItemStatus;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Event;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/// What a customer has not paid yet, with what stands in the way of asking for it.
final class ItemsPane extends VBox {

    private final CustomerViewModel model;
    private final Desk desk;
    private final Texts texts;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final VBox banners = Boxes.column("gap-8");
    private final Label total = Words.of("", "strong");

    /// An instalment and its status.
    private record Line(OpenItem item, Optional<Money> interest, ItemStatus status) {}

    ItemsPane(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("items-pane");
        var foot = Boxes.row("table-foot", Words.of(texts.get("customers.total"), "strong"), Boxes.spring(), total);
        var table = Boxes.column("card", Boxes.growing(table()), foot);
        table.getStyleClass().add("table-card");
        getChildren().addAll(banners, Boxes.growing(table));
        model.file().subscribe(file -> file.ifPresent(this::show));
    }

    private void show(CustomerFile file) {
        lines.setAll(file.items().stream()
                .map(item -> new Line(item, file.interestOn(item), file.status(item, today())))
                .toList());
        total.setText(Formats.money(CustomerFile.sum(file.items())));
        banners.getChildren().clear();
        file.disputes().forEach(dispute -> banners.getChildren().add(banner(dispute)));
        file.situation().hold().ifPresent(hold -> banners.getChildren().add(banner(hold)));
        banners.setManaged(!banners.getChildren().isEmpty());
    }

    private Banner banner(CustomerFile.Dispute dispute) {
        var title = dispute.since()
                .map(day -> texts.get("customers.dispute.title", dispute.number(), day))
                .orElseGet(() -> texts.get("customers.dispute.untold", dispute.number()));
        var sentence = dispute.reason().isEmpty()
                ? texts.get("customers.dispute.sentence")
                : texts.get("customers.dispute.because", dispute.reason());
        return new Banner(
                "mdi2c-comment-alert-outline",
                Tone.WARNING,
                title,
                sentence,
                Buttons.plain(texts.get("customers.resolve"), () -> CustomerDialogs.resolve(model, dispute, desk)));
    }

    private Banner banner(Event.Held hold) {
        var title = hold.until()
                .map(day -> texts.get("customers.held.until", day))
                .orElseGet(() -> texts.get("customers.held.open"));
        return new Banner(
                "mdi2p-pause-circle-outline",
                Tone.NEUTRAL,
                title,
                hold.reason(),
                Buttons.plain(texts.get("customers.resume"), model::resume));
    }

    private TableView<Line> table() {
        var table = Columns.table(lines, texts.get("customers.items"));
        table.setId("items");
        table.setPlaceholder(Words.wrapped(texts.get("customers.noneOpen"), "muted"));
        var columns = new ItemColumns<>(Line::item, texts, desk.today());
        table.getColumns().add(Tables.strong(columns.number()));
        table.getColumns().add(columns.issuedOn());
        table.getColumns().add(columns.dueOn());
        table.getColumns().add(columns.amount());
        table.getColumns().add(columns.outstanding());
        table.getColumns().add(columns.daysLate());
        table.getColumns().add(columns.interest(Line::interest));
        table.getColumns().add(columns.status(Line::status));
        Tables.describing(table, this::words);
        return table;
    }

    private String words(Line line) {
        return texts.get(
                "customers.itemRow",
                ItemColumns.number(line.item(), texts),
                line.item().outstanding(),
                Lateness.of(line.item(), today(), texts).words(),
                line.status().word(texts));
    }

    private LocalDate today() {
        return desk.today().get();
    }
}
