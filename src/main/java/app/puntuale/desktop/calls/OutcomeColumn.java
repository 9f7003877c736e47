package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// How it went: the ten ways a call can end, what each of them asks, and what follows from it.
final class OutcomeColumn extends BorderPane {

    private final CallViewModel model;
    private final Texts texts;
    private final Map<Outcome, ToggleButton> buttons = new EnumMap<>(Outcome.class);
    private final ToggleGroup group = new ToggleGroup();
    private final OutcomeCard card;

    OutcomeColumn(CallViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.card = new OutcomeCard(model, texts);
        getStyleClass().add("call-outcome");
        var content = Boxes.column("call-outcome-content", head(), grid(), card, next());
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(foot());
        model.form().outcome().subscribe(this::light);
    }

    void choose(Outcome outcome) {
        model.choose(outcome);
        card.begin();
    }

    @Override
    public void requestFocus() {
        buttons.values().stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .or(() -> buttons.values().stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    private void light(Optional<Outcome> outcome) {
        outcome.ifPresentOrElse(chosen -> group.selectToggle(buttons.get(chosen)), () -> group.selectToggle(null));
    }

    private Node head() {
        return Boxes.row(
                "gap-8",
                Words.of(texts.get("calls.howDidItGo"), "strong"),
                Boxes.spring(),
                Words.of(texts.get("calls.outcomeKeys"), "caption", "muted"));
    }

    private Node grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("outcomes");
        Stream.of(Outcome.values()).forEach(outcome -> {
            var button = button(outcome);
            buttons.put(outcome, button);
            grid.add(button, outcome.compareTo(Outcome.NO_ANSWER) % 2, outcome.compareTo(Outcome.NO_ANSWER) / 2);
        });
        return grid;
    }

    private ToggleButton button(Outcome outcome) {
        var words = texts.get("calls.outcome." + outcome);
        var button = new ToggleButton();
        button.setId("outcome-" + outcome);
        button.setToggleGroup(group);
        button.getStyleClass().add("outcome");
        button.setGraphic(Boxes.row(
                "outcome-content", Icons.of(outcome.icon()), Boxes.growing(Words.of(words)), Words.key(outcome.key())));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(texts.get("calls.outcomeAndKey", words, outcome.key()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            choose(outcome);
        });
        GridPane.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    private Node next() {
        var list = new ConsequenceList(model, texts);
        var title = Words.of(texts.get("calls.whatNext"), "strong");
        var box = new VBox(title, list);
        box.getStyleClass().addAll("column", "gap-8");
        box.visibleProperty().bind(model.form().outcome().map(Optional::isPresent));
        return box;
    }

    private Node foot() {
        var complaint = Words.wrapped("", "caption", "muted");
        complaint.textProperty().bind(model.complaint());
        var save = Buttons.plain(texts.get("calls.save"), model::save);
        var saveAndGoOn = Buttons.withKey(
                Buttons.primary(
                        texts.get(model.round().hasNext() ? "calls.saveAndNext" : "calls.saveAndClose"),
                        model::saveAndGoOn),
                texts.get("calls.saveKey"));
        save.setId("call-save");
        saveAndGoOn.setId("call-save-and-next");
        save.setMinWidth(USE_PREF_SIZE);
        saveAndGoOn.setMinWidth(USE_PREF_SIZE);
        save.disableProperty().bind(model.complaint().isNotEmpty());
        saveAndGoOn.disableProperty().bind(model.complaint().isNotEmpty());
        return Boxes.row("call-foot", Boxes.growing(complaint), Boxes.spring(), save, saveAndGoOn);
    }
}
