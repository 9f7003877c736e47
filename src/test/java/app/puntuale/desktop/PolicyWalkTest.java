package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.followups.Guard;
import app.puntuale.followups.PolicyDraft;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import app.puntuale.followups.Waiver;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The owner changes the policy in the whole window, on a real archive: looks at the steps, moves one, tries it, says
/// why, keeps it, and takes it back.
class PolicyWalkTest {

    private static final String SECOND = "#step-standard-SECOND_REMINDER";

    private final Firm firm = Firm.busy();
    private WholeWindow window;
    private Playhouse playhouse;

    @BeforeEach
    void build(@TempDir Path folder) {
        window = new WholeWindow(firm, folder);
        playhouse = window.playhouse;
        window.open(1360, 860);
    }

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void aPolicyIsMovedTriedKeptForAReasonAndTakenBack() {
        press(KeyCode.CONTROL, KeyCode.COMMA);
        playhouse.robot().clickOn("#settings-policy");
        playhouse.robot().clickOn(SECOND);
        playhouse.photograph("walk-policy-1-steps");
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertEquals(Rulebook.DEFAULT, firm.today.rulebook(), "nothing counts before it is kept");

        playhouse.robot().clickOn("#policy-try");
        playhouse.robot().clickOn("#trial-90");
        playhouse.settle();
        assertFalse(playhouse
                .robot()
                .lookup("#trial-table")
                .<TableView<?>>query()
                .getItems()
                .isEmpty());
        playhouse.photograph("walk-policy-2-trial");
        playhouse.robot().type(KeyCode.ESCAPE);

        press(KeyCode.CONTROL, KeyCode.ENTER);
        playhouse.photograph("walk-policy-3-reason");
        playhouse.robot().write("merce deperibile");
        playhouse.robot().clickOn("#policy-anyway");
        playhouse.settle();
        assertEquals(23, secondReminder());
        assertEquals(
                List.of(Guard.WRITTEN_TOO_SOON, Guard.CONTACT_TOO_SOON),
                firm.archive.settings().rulebooks().waivers().stream()
                        .map(Waiver::guard)
                        .toList());

        press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Rulebook.DEFAULT, firm.today.rulebook());
    }

    private int secondReminder() {
        var standard = firm.today.rulebook().find(ReadyPolicies.STANDARD).orElseThrow();
        return new PolicyDraft(standard)
                .rung(Step.SECOND_REMINDER)
                .orElseThrow()
                .distance()
                .days();
    }

    private void press(KeyCode... keys) {
        playhouse.robot().push(keys);
        playhouse.settle();
    }
}
