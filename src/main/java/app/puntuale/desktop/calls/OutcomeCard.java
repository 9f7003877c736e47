package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// What the chosen outcome asks, and the note in the customer's own words.
final class OutcomeCard extends VBox {

    private static final int NOTE_ROWS = 2;

    private final Texts texts;
    private final OutcomeFields fields;
    private final TextArea note = new TextArea();
    private final VBox noteBox;
    private final VBox answeredBox;
    private Optional<Node> first = Optional.empty();

    OutcomeCard(CallViewModel model, Texts texts) {
        this.texts = texts;
        this.fields = new OutcomeFields(model, texts);
        getStyleClass().addAll("card", "outcome-card");
        note.setId("call-note");
        note.setPrefRowCount(NOTE_ROWS);
        note.setWrapText(true);
        note.textProperty().bindBidirectional(model.form().note());
        this.noteBox = labelled(texts.get("calls.note"), note);
        var answeredBy = new TextField();
        answeredBy.setId("call-answered-by");
        answeredBy.textProperty().bindBidirectional(model.form().answeredBy());
        this.answeredBox = labelled(texts.get("calls.answeredBy"), answeredBy);
        model.form().outcome().subscribe(this::show);
    }

    /// The focus goes where the outcome asks first.
    void begin() {
        first.orElse(note).requestFocus();
    }

    private void show(Optional<Outcome> outcome) {
        getChildren().clear();
        setVisible(outcome.isPresent());
        setManaged(outcome.isPresent());
        outcome.ifPresent(this::fill);
    }

    private void fill(Outcome outcome) {
        var title = new Label(texts.get("calls.outcome." + outcome), Icons.of(outcome.icon(), "accented-icon"));
        title.getStyleClass().add("strong");
        getChildren().add(title);
        var asked = fields.of(outcome);
        getChildren().addAll(asked.nodes());
        first = asked.first();
        if (somebodyAnswered(outcome)) {
            getChildren().add(answeredBox);
        }
        getChildren().add(noteBox);
    }

    private static boolean somebodyAnswered(Outcome outcome) {
        return switch (outcome) {
            case NO_ANSWER, MESSAGE_LEFT -> false;
            case PROMISED, DISPUTED, WANTS_COPY, WRONG_NUMBER, REFUSES, IN_DIFFICULTY, CALL_BACK, SAYS_PAID, SPOKEN ->
                true;
        };
    }

    static VBox labelled(String name, Node input) {
        var label = Words.of(name, "caption", "muted");
        label.setLabelFor(input);
        input.setAccessibleText(name);
        return Boxes.column("field", label, input);
    }
}
