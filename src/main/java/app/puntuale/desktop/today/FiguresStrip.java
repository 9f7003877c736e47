package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.money.Amounts;
import app.puntuale.reports.Dashboard;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The five figures above the list.
final class FiguresStrip extends HBox {

    private static final String NOTHING_YET = "—";

    private final TodayViewModel model;
    private final Texts texts;
    private final Figure overdue;
    private final Figure expected;
    private final Figure collected;
    private final Figure delay;
    private final Label done = Words.of(NOTHING_YET, "figure");
    private final Label ofAll = Words.of("", "muted");
    private final Label postponed = Words.of("", "caption", "accented");
    private final ProgressBar progress = new ProgressBar(0);
    private String monthBefore = "";

    FiguresStrip(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.overdue = new Figure(texts.get("today.figure.overdue"));
        this.expected = new Figure(texts.get("today.figure.expected"));
        this.collected = new Figure(texts.get("today.figure.collected"));
        this.delay = new Figure(texts.get("today.figure.delay"));
        getStyleClass().addAll("card", "figures-strip");
        getChildren().addAll(overdue, expected, collected, delay, actions());
        getChildren().forEach(Boxes::growing);
        setMinHeight(USE_PREF_SIZE); // in a low window the list gives way, not the second line of a figure
        model.figures().subscribe(figures -> figures.ifPresent(this::show));
    }

    private Node actions() {
        progress.getStyleClass().add("good-progress");
        var title = Boxes.row(
                "gap-8", Words.of(texts.get("today.figure.actions"), "caption", "muted"), Boxes.spring(), postponed);
        var box = Boxes.column("figure-box", title, Boxes.row("gap-8", done, ofAll), progress);
        box.getStyleClass().add("last");
        return box;
    }

    private void show(Dashboard figures) {
        monthBefore = Formats.month(model.today().minusMonths(1), texts.language());
        overdue.show(
                figures.overdue().amount(),
                texts.get("today.figure.instalments", figures.overdue().instalments()));
        expected.show(
                figures.expected().amount(),
                texts.get("today.figure.payments", figures.expected().payments()));
        collected.show(Formats.money(figures.collected().amount().euros()), change(figures.collected()));
        showDelay(figures.delay());
        var actions = figures.actions();
        done.setText(Formats.count(actions.done()));
        ofAll.setText(texts.get("today.figure.ofAll", actions.total()));
        postponed.setText(actions.postponed() == 0 ? "" : texts.get("today.figure.postponed", actions.postponed()));
        progress.setProgress(actions.total() == 0 ? 1 : (double) actions.done() / actions.total());
        progress.setAccessibleText(texts.get("today.figure.progress", actions.done(), actions.total()));
    }

    private Optional<Trend> change(Dashboard.Collected money) {
        return money.changeInPercent().stream()
                .mapToObj(percent -> new Trend(percent >= 0, percent >= 0, change(percent)))
                .findFirst();
    }

    private String change(int percent) {
        var figure = Formats.count(percent);
        return percent > 0
                ? texts.get("today.figure.more", figure, monthBefore)
                : texts.get("today.figure.less", figure, monthBefore);
    }

    private String longer(int days) {
        var figure = Formats.count(days);
        return days > 0
                ? texts.get("today.figure.longer", figure, monthBefore)
                : texts.get("today.figure.shorter", figure, monthBefore);
    }

    private void showDelay(Dashboard.Delay average) {
        if (average.days().isEmpty()) {
            delay.show(NOTHING_YET, texts.get("today.figure.noDelay"));
            return;
        }
        var days = average.days().getAsInt();
        var trend = average.monthBefore().stream()
                .map(before -> days - before)
                .mapToObj(more -> new Trend(more > 0, more <= 0, longer(more)))
                .findFirst();
        delay.show(texts.get("today.figure.days", days), trend);
    }

    /// Up or down, and whether that is good.
    private record Trend(boolean up, boolean good, String words) {}

    private static final class Figure extends VBox {

        private final Label value = Words.of(NOTHING_YET, "figure");
        private final Label detail = Words.of("", "caption", "muted");

        Figure(String title) {
            getStyleClass().add("figure-box");
            getChildren().addAll(Words.of(title, "caption", "muted"), value, detail);
        }

        /// Euro large; what is in other currencies small below, on a line of its own.
        void show(Amounts amounts, String words) {
            var others = Amounts.of(amounts.others());
            show(Formats.money(amounts.euros()), others.isNone() ? words : words + "\n+ " + Formats.money(others));
        }

        void show(String figure, String words) {
            value.setText(figure);
            detail.setText(words);
            detail.setGraphic(null);
            detail.setTooltip(new Tooltip(words)); // other currencies may need more room than there is
        }

        void show(String figure, Optional<Trend> trend) {
            show(figure, trend.map(Trend::words).orElse(""));
            trend.ifPresent(shown -> detail.setGraphic(Icons.of(
                    shown.up() ? "mdi2t-trending-up" : "mdi2t-trending-down",
                    "icon-14",
                    shown.good() ? "good" : "warned")));
        }
    }
}
