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
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What each way to go on costs and takes: indicative figures, which the firm makes its own.
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
                        ways());
    }

    private VBox ways() {
        var ways = Boxes.column("card");
        OutlaysViewModel.WAYS.forEach(way -> ways.getChildren().add(way(way)));
        ways.getChildren().add(line(Way.WRITE_OFF, Words.wrapped(texts.get("policies.ways.writeOff"), "muted")));
        return ways;
    }

    private Node way(Way way) {
        var figures = model.of(way);
        return line(
                way,
                span(way, "policies.ways.money", figures.money()),
                span(way, "policies.ways.percent", figures.percent()),
                span(way, "policies.ways.days", figures.days()));
    }

    /// Figures that find no room beside the others go below them.
    private Node line(Way way, Node... figures) {
        var row = new FlowPane(figures);
        row.getStyleClass().add("way-figures");
        return Boxes.column("way-line", Words.wrapped(texts.get("facts.way." + way), "strong"), row);
    }

    private Node span(Way way, String column, Span<?> span) {
        return Boxes.column(
                "field",
                Words.of(texts.get(column), "caption", "muted"),
                Boxes.row(
                        "span",
                        bare(way, column, "policies.ways.least", span.least()),
                        Words.of("–", "muted"),
                        bare(way, column, "policies.ways.most", span.most())));
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
}
