package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Emphasised;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Texts;
import atlantafx.base.controls.SegmentedControl;
import atlantafx.base.controls.ToggleLabel;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// What to say, step by step, at the firmness one chooses; below, what to do with the usual answers.
final class ScriptColumn extends ScrollPane {

    private final CallViewModel model;
    private final Texts texts;
    private final VBox lines = Boxes.column("script-lines");

    ScriptColumn(CallViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("call-script");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(Boxes.column("call-script-content", head(), lines, answers()));
        model.script().subscribe(script -> script.ifPresent(this::show));
    }

    private Node head() {
        var levels = new SegmentedControl();
        var labels = new EnumMap<Firmness, ToggleLabel>(Firmness.class);
        Stream.of(Firmness.values()).forEach(firmness -> labels.put(firmness, label(firmness)));
        levels.getSegments().addAll(labels.values());
        levels.setTooltip(new Tooltip(texts.get("calls.levelKeys")));
        follow(labels);
        return Boxes.row("gap-8", Words.of(texts.get("calls.script"), "strong"), Boxes.spring(), levels);
    }

    private ToggleLabel label(Firmness firmness) {
        var label = new ToggleLabel(texts.get("calls.level." + firmness));
        label.setId("firmness-" + firmness);
        label.selectedProperty().subscribe(selected -> {
            if (selected) {
                model.firmness().set(firmness);
            }
        });
        return label;
    }

    private void follow(Map<Firmness, ToggleLabel> labels) {
        model.firmness().subscribe(firmness -> labels.forEach((level, label) -> label.setSelected(level == firmness)));
    }

    private void show(Script script) {
        lines.getChildren().clear();
        var number = 1;
        for (var line : script.lines()) {
            lines.getChildren().add(line(number, line));
            number++;
        }
    }

    private static Node line(int number, Script.Line line) {
        var step = Words.of(String.valueOf(number), "step-number");
        var words = Boxes.column(
                "script-line-words",
                Words.of(line.purpose(), "caption", "muted"),
                new Emphasised(line.words(), "script-words"));
        var row = Boxes.row("script-line", step, Boxes.growing(words));
        row.getStyleClass().add("top");
        return row;
    }

    private Node answers() {
        var grid = new GridPane();
        grid.getStyleClass().add("answers");
        grid.getColumnConstraints().addAll(half(), half());
        grid.addRow(0, answer("copy"), answer("difficulty"));
        grid.addRow(1, answer("dispute"), answer("paid"));
        return Boxes.column("answers-part", Words.of(texts.get("calls.ifTheySay"), "caption", "muted"), grid);
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private Node answer(String which) {
        var card = Boxes.column(
                "tight",
                Words.wrapped(texts.get("calls.answer." + which), "strong"),
                Words.wrapped(texts.get("calls.reply." + which), "caption", "muted"));
        card.getStyleClass().add("answer");
        card.setMaxHeight(Double.MAX_VALUE);
        return card;
    }
}
