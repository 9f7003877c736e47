package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which policy, its steps on an axis, the chosen one to change, and what it all means for an invoice.
final class StepsPane extends VBox {

    /// In heights of a letter.
    private static final double NARROW = 60;

    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final RulesViewModel model;
    private final Texts texts;
    private final Label purpose = Words.wrapped("", "muted");

    StepsPane(RulesViewModel model) {
        this.model = model;
        this.texts = model.texts();
        getStyleClass().addAll("column", "policies-tab");
        var lanes = new LanesCard(model.ladder());
        getChildren().addAll(choice(), lanes, below(lanes));
    }

    private HBox choice() {
        ComboBox<PolicyName> choice = Forms.choice(List.of(), name -> PolicyWords.name(name, texts));
        choice.setId("policy-choice");
        choice.setAccessibleText(texts.get("policies.choice"));
        model.draft().rulebook().subscribe(rulebook -> {
            var names = rulebook.policies().stream().map(Policy::name).toList();
            if (!choice.getItems().equals(names)) {
                choice.getItems().setAll(names);
            }
        });
        choice.valueProperty().bindBidirectional(model.ladder().policy());
        model.ladder()
                .policy()
                .subscribe(name ->
                        purpose.setText(PolicyWords.purpose(model.draft().policy(name), texts)));
        return Boxes.row(
                "gap-12", choice, new PolicyMenu(model.ladder().shelf(), model.desk()), Boxes.growing(purpose));
    }

    /// Side by side where there is room, otherwise one below the other.
    private GridPane below(LanesCard lanes) {
        var right = Boxes.column("gap-12", new ExampleCard(model), new AdviceNote(model.ladder()));
        var step = new StepCard(model.ladder(), lanes::focus);
        var grid = new GridPane();
        grid.getStyleClass().add("policies-below");
        grid.add(step, 0, 0);
        grid.add(right, 1, 0);
        GridPane.setHgrow(step, Priority.ALWAYS);
        widthProperty().subscribe(width -> {
            var isNarrow = width.doubleValue() < NARROW * purpose.getFont().getSize();
            GridPane.setConstraints(right, isNarrow ? 0 : 1, isNarrow ? 1 : 0);
            right.pseudoClassStateChanged(BELOW, isNarrow);
        });
        right.getStyleClass().add("policies-right");
        return grid;
    }
}
