package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Icons;
import app.puntuale.followups.Distance;
import app.puntuale.followups.PolicyDraft;
import app.puntuale.followups.Rung;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A step on the axis: a slider that is moved by the arrow keys, by five days with Maiusc, or dragged.
final class StepNode extends StackPane {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final int FAR = 5;

    private final Spot spot;
    private final LadderViewModel model;
    private final StepWords words;
    private final Tooltip tooltip = new Tooltip();
    private Distance distance = Distance.after(0);

    /// @param whenGone the keys must go elsewhere
    StepNode(Spot spot, LadderViewModel model, StepWords words, Runnable whenGone) {
        this.spot = spot;
        this.model = model;
        this.words = words;
        setId("step-" + spot.policy().text() + "-" + spot.step());
        getStyleClass().addAll("step-node", StepWords.tone(spot.step()).styleClass());
        getChildren().add(Icons.of(StepWords.icon(spot.step())));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        Tooltip.install(this, tooltip);
        setOnKeyPressed(key -> pressed(key, whenGone));
        setOnMousePressed(press -> {
            requestFocus();
            press.consume(); // else what scrolls the page takes the keys for itself
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.select(spot);
            }
        });
    }

    Spot spot() {
        return spot;
    }

    void show(Rung rung, boolean chosen) {
        distance = rung.distance();
        pseudoClassStateChanged(CHOSEN, chosen);
        tooltip.setText(words.whole(rung));
        setAccessibleText(words.whole(rung));
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    private void pressed(KeyEvent key, Runnable whenGone) {
        var step = key.isShiftDown() ? FAR : 1;
        switch (key.getCode()) {
            case LEFT, DOWN -> model.nudge(spot, -step);
            case RIGHT, UP -> model.nudge(spot, step);
            case DELETE, BACK_SPACE -> {
                if (model.remove(spot)) {
                    whenGone.run();
                }
            }
            default -> {
                return; // of the keys of the keyboard, the others mean something elsewhere
            }
        }
        key.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) distance.offset();
            case VALUE_STRING -> words.distance(distance);
            case MIN_VALUE -> (double) -PolicyDraft.MOST_DAYS;
            case MAX_VALUE -> (double) PolicyDraft.MOST_DAYS;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> model.nudge(spot, 1);
            case DECREMENT -> model.nudge(spot, -1);
            case BLOCK_INCREMENT -> model.nudge(spot, FAR);
            case BLOCK_DECREMENT -> model.nudge(spot, -FAR);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
