package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Question;
import app.puntuale.followups.Reply;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes before and beside the queue, in the whole window: the payments, what is late, our own tasks, a way to
/// choose.
class OwnersMorningWalkTest {

    private static final String IN_DIFFICULTY = "Palestra Centro Kine";

    private final Firm firm = Firm.busy();
    private WholeWindow window;
    private Playhouse playhouse;

    @BeforeEach
    void build(@TempDir Path folder) {
        firm.archive.settings().diary().paymentsSeen(LocalDate.of(2026, 3, 4));
        firm.archive.settings().diary().worked(LocalDate.of(2026, 3, 6));
        firm.followUps
                .findings()
                .answer(
                        firm.customer("Vivai La Collina").id(),
                        Question.DELIVERY_PROVED,
                        Reply.UNKNOWN,
                        "",
                        Firm.TODAY.minusDays(1));
        firm.office
                .calls()
                .log(
                        firm.customer(IN_DIFFICULTY).id(),
                        new CallOutcome.InDifficulty(),
                        "",
                        "",
                        Firm.TODAY.minusDays(1));
        window = new WholeWindow(firm, folder);
        playhouse = window.playhouse;
    }

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void theNoticesGoByThemselvesOnceTheyAreSettledAndComeBackWhenThatIsUndone() {
        window.open(1360, 860);
        playhouse.photograph("walk-owner-today");
        assertTrue(isSeen("#payments-first"));
        playhouse.robot().clickOn("#bank-looked-at");
        playhouse.settle();
        assertFalse(isSeen("#payments-first"));
        playhouse.onStage(() -> {
            window.toasts.undo();
            return true;
        });
        assertTrue(isSeen("#payments-first"));
        playhouse.robot().clickOn("#late-put-away");
        playhouse.settle();
        assertFalse(isSeen("#late"));
    }

    @Test
    void ourOwnTasksAreOneLineAwayAndLeadBack() {
        window.open(1100, 700);
        playhouse.photograph("walk-owner-small");
        playhouse.robot().clickOn("#own-work-open");
        playhouse.settle();
        assertEquals(new Place.OwnWork(), window.here());
        playhouse.robot().clickOn("Sì, chiarito");
        playhouse.settle();
        playhouse.photograph("walk-owner-tasks");
        assertTrue(playhouse.robot().lookup("Nessun compito interno").tryQuery().isPresent());
        playhouse.robot().type(KeyCode.ESCAPE);
        playhouse.settle();
        assertEquals(Section.TODAY, window.here());
    }

    @Test
    void aWayIsChosenFromTheListWithTheKeyboardAlone() {
        window.open(1360, 860);
        while (!isChosen(IN_DIFFICULTY)) {
            playhouse.robot().type(KeyCode.DOWN);
            playhouse.settle();
        }
        playhouse.robot().type(KeyCode.ENTER);
        playhouse.settle();
        playhouse.photograph("walk-owner-routes");
        playhouse.robot().type(KeyCode.SPACE);
        playhouse.settle();
        playhouse.photograph("walk-owner-plan");
        assertTrue(isSeen("#plan-preview"));
        playhouse.robot().type(KeyCode.ESCAPE);
        playhouse.settle();
        assertEquals(Section.TODAY, window.here());
    }

    private boolean isChosen(String customer) {
        return playhouse
                .robot()
                .lookup("#today-side .section")
                .queryLabeled()
                .getText()
                .equals(customer);
    }

    private boolean isSeen(String selector) {
        return playhouse.robot().lookup(selector).query().isVisible();
    }
}
