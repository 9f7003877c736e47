package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.policies.OutlaysViewModel.Span;
import app.puntuale.followups.Way;
import app.puntuale.texts.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What each way to go on costs and takes: a table of indicative figures, which the firm makes its own.
final class WaysPane extends VBox {

    private final OutlaysViewModel model;
    private final Texts texts;

    WaysPane(OutlaysViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("column", "policies-tab");
        getChildren()
                .addAll(
                        Words.wrapped(texts.get("policies.ways.lead"), "muted"),
                        new Banner(
                                "mdi2i-information-outline",
                                Tone.NEUTRAL,
                                texts.get("policies.ways.indicative"),
                                texts.get("policies.ways.caution")),
                        Boxes.column("card", table()));
    }

    private GridPane table() {
        var table = new GridPane();
        table.getStyleClass().addAll("ways-table", "form");
        table.addRow(
                0,
                head(texts.get("policies.ways.way")),
                head(texts.get("policies.ways.money")),
                head(texts.get("policies.ways.percent")),
                head(texts.get("policies.ways.days")));
        OutlaysViewModel.WAYS.forEach(way -> table.addRow(
                table.getRowCount(),
                Words.wrapped(texts.get("facts.way." + way), "strong"),
                span(way, "policies.ways.money", model.of(way).money()),
                span(way, "policies.ways.percent", model.of(way).percent()),
                span(way, "policies.ways.days", model.of(way).days())));
        table.addRow(
                table.getRowCount(),
                Words.wrapped(texts.get("facts.way.WRITE_OFF"), "strong"),
                Words.wrapped(texts.get("policies.ways.writeOff"), "muted"));
        GridPane.setColumnSpan(table.getChildren().getLast(), 3);
        return table;
    }

    private Node span(Way way, String column, Span<?> span) {
        return Boxes.row(
                "span",
                bare(way, column, "policies.ways.least", span.least()),
                Words.of("–", "muted"),
                bare(way, column, "policies.ways.most", span.most()));
    }

    private SlotField bare(Way way, String column, String end, Slot<?> slot) {
        var id = String.join("-", "way", way.name(), lastWord(column), lastWord(end));
        return new SlotField(
                        id.toLowerCase(Locale.ROOT),
                        texts.get(
                                "policies.ways.field",
                                texts.get("facts.way." + way),
                                texts.get(column),
                                texts.get(end)),
                        slot)
                .bare()
                .wide();
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static Node head(String words) {
        return Words.of(words, "caption", "muted");
    }
}
