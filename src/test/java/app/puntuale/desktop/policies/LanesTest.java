package app.puntuale.desktop.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.followups.Distance;
import app.puntuale.followups.Step;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The axis under the hand: keys, mouse and screen reader.
class LanesTest {

    private static final String SECOND = "#step-standard-SECOND_REMINDER";

    private final RulesBench bench = new RulesBench();
    private final Playhouse playhouse = new Playhouse();

    @BeforeEach
    void open() {
        playhouse.play(() -> new PoliciesPane(bench.model), 935, 806);
    }

    @AfterEach
    void close() {
        playhouse.empty();
    }

    @Test
    void theArrowsMoveTheStepThatHasTheKeys() {
        playhouse.robot().clickOn(SECOND);
        playhouse.robot().type(KeyCode.RIGHT, 2);
        assertEquals(Distance.after(20), bench.rung(Step.SECOND_REMINDER).distance());
        playhouse.robot().push(KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(Distance.after(15), bench.rung(Step.SECOND_REMINDER).distance());
        assertEquals("15", field("#step-days").getText());
    }

    @Test
    void theHandDragsAStepAlongTheDays() {
        var before = bench.rung(Step.SECOND_REMINDER).distance().days();
        playhouse.robot().drag(SECOND, MouseButton.PRIMARY).dropBy(30, 0);
        playhouse.settle();
        assertTrue(bench.rung(Step.SECOND_REMINDER).distance().days() > before);
    }

    @Test
    void aStepThatIsTakenAwayLeavesTheKeysToAnother() {
        playhouse.robot().clickOn(SECOND);
        playhouse.robot().type(KeyCode.DELETE);
        playhouse.settle();
        assertEquals(7, bench.draft().rungs().size());
        assertEquals("step-standard-COURTESY_CALL", focused().getId());
    }

    @Test
    void aScreenReaderHearsASliderOfDays() {
        var node = playhouse.robot().lookup(SECOND).<Node>query();
        assertEquals(AccessibleRole.SLIDER, node.getAccessibleRole());
        assertEquals("2° sollecito, 18 giorni dopo la scadenza", node.getAccessibleText());
        assertEquals(18.0, node.queryAccessibleAttribute(AccessibleAttribute.VALUE));
        playhouse.onStage(() -> {
            node.executeAccessibleAction(AccessibleAction.INCREMENT);
            return true;
        });
        assertEquals("19 giorni dopo la scadenza", node.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
    }

    @Test
    void theReasonHasTheKeysWhenOneIsAskedFor() {
        playhouse.onStage(() -> {
            bench.form(Step.SECOND_REMINDER).days().text().set("15");
            bench.model.keep();
            return true;
        });
        playhouse.robot().write("merce deperibile");
        playhouse.robot().clickOn("#policy-anyway");
        playhouse.settle();
        assertEquals("merce deperibile", bench.rules.waivers().getFirst().reason());
    }

    private Node focused() {
        return playhouse.robot().lookup("#policy-save").query().getScene().getFocusOwner();
    }

    private TextField field(String id) {
        return playhouse.robot().lookup(id).query();
    }
}
