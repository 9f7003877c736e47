package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Emphasised;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Firmness;
import app.puntuale.texts.Texts;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
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
        var levels = Boxes.row("segments");
        levels.getChildren()
                .addAll(Stream.of(Firmness.values()).map(this::segment).toList());
        return Boxes.row("gap-8", Words.of(texts.get("calls.script"), "strong"), Boxes.spring(), levels);
    }

    private ToggleButton segment(Firmness firmness) {
        var segment = new ToggleButton(texts.get("calls.level." + firmness));
        segment.setId("firmness-" + firmness);
        segment.getStyleClass().add("segment");
        segment.setTooltip(new Tooltip(texts.get("calls.levelKeys")));
        segment.setMinWidth(USE_PREF_SIZE);
        segment.setOnAction(_ -> {
            model.firmness().set(firmness);
            segment.setSelected(true); // a second press does not put it out
        });
        model.firmness().subscribe(chosen -> segment.setSelected(chosen == firmness));
        return segment;
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
                Words.wrapped(line.purpose(), "caption", "muted"),
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
