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
import app.puntuale.followups.NotedCause;
import app.puntuale.followups.OpenDispute;
import app.puntuale.followups.Waiting;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.ExplanationWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Label credits = Words.of("", "caption", "muted");
    private final Label total = Words.of("", "strong");

    /// An instalment and its status.
    private record Line(OpenItem item, Optional<Money> interest, ItemStatus status) {}

    ItemsPane(CustomerViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("items-pane");
        var foot = Boxes.row(
                "table-foot", Words.of(texts.get("customers.total"), "strong"), credits, Boxes.spring(), total);
        var table = Boxes.column("card", Boxes.growing(table()), foot);
        table.getStyleClass().add("table-card");
        banners.setMinHeight(USE_PREF_SIZE); // the table gives way, not the words
        getChildren().addAll(banners, Boxes.growing(table));
        model.file().subscribe(file -> file.ifPresent(this::show));
    }

    private void show(CustomerFile file) {
        lines.setAll(file.items().stream()
                .map(item -> new Line(item, file.account().interestOn(item), file.status(item, today())))
                .toList());
        total.setText(Formats.money(CustomerFile.sum(file.items())));
        credits.setText(credits(file));
        banners.getChildren().clear();
        file.disputes().forEach(dispute -> banners.getChildren().add(banner(dispute, file)));
        file.inOtherHands().ifPresent(why -> banners.getChildren().add(banner(why)));
        file.cause().ifPresent(noted -> banners.getChildren().add(banner(noted)));
        file.situation().hold().ifPresent(hold -> banners.getChildren().add(banner(hold)));
        banners.setManaged(!banners.getChildren().isEmpty());
    }

    private String credits(CustomerFile file) {
        var left = Amounts.of(
                file.account().credits().stream().map(OpenCredit::left).toList());
        return left.isNone() ? "" : texts.get("customers.fact.credits", left);
    }

    private Banner banner(OpenDispute open, CustomerFile file) {
        var dispute = open.dispute();
        var title = dispute.part()
                .map(part -> texts.get("customers.dispute.partTitle", open.number(), part, open.since()))
                .orElseGet(() -> texts.get("customers.dispute.title", open.number(), open.since()));
        var sentence = Stream.of(
                        dispute.reason().isEmpty() ? "" : texts.get("customers.dispute.because", dispute.reason()),
                        dispute.answerBy()
                                .map(day -> texts.get("customers.dispute.promised", day))
                                .orElse(""),
                        dispute.owner().isEmpty() ? "" : texts.get("customers.dispute.ownedBy", dispute.owner()),
                        texts.get(
                                dispute.part().isPresent()
                                        ? "customers.dispute.partSentence"
                                        : "customers.dispute.sentence"))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        return new Banner(
                "mdi2c-comment-alert-outline",
                Tone.WARNING,
                title,
                sentence,
                Buttons.plain(texts.get("customers.resolve"), () -> new ClaimDialogs(model, file, desk).close(open)));
    }

    /// Whoever is in other hands, or given up, is asked by nobody.
    private Banner banner(Waiting why) {
        return new Banner(
                "mdi2b-briefcase-outline",
                Tone.NEUTRAL,
                texts.get("customers.stopped"),
                ExplanationWords.ends(why, texts));
    }

    private Banner banner(NotedCause noted) {
        var strategy = noted.cause().strategy().stream()
                .map(move -> texts.get("facts.move." + move))
                .collect(Collectors.joining(" · "));
        return new Banner(
                "mdi2c-comment-question-outline",
                Tone.NEUTRAL,
                texts.get("facts.explain.cause", texts.get("facts.cause." + noted.cause())),
                strategy);
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
