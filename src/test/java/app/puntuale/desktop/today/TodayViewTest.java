package app.puntuale.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.QueueGroup;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TodayViewTest {

    private final Playhouse playhouse = new Playhouse();
    private final Workroom workroom = new Workroom();
    private final Firm firm = Firm.busy();

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void theDaySeenWhole() {
        open(1360, 860);
        playhouse.photograph("today");
    }

    @Test
    void theDayInASmallWindow() {
        open(1100, 700);
        playhouse.photograph("today-small");
    }

    @Test
    void enterCallsTheFirstAndTheRestOfTheRound() {
        open(1360, 860);
        playhouse.robot().type(KeyCode.ENTER);
        playhouse.settle();
        var call = (Place.Call) workroom.visited.getLast();
        assertEquals(firm.customer("Pensione Riva Azzurra S.a.s.").id(), call.customer());
        assertEquals(9, call.round().size());
    }

    @Test
    void thePanelFollowsTheArrows() {
        open(1360, 860);
        playhouse.robot().type(KeyCode.DOWN, KeyCode.DOWN);
        playhouse.robot().type(KeyCode.T);
        playhouse.settle();
        assertEquals(
                firm.customer("Immobiliare Fontalba S.r.l.").id(),
                ((Place.Call) workroom.visited.getLast()).customer());
    }

    /// Issue 3, 4.2.
    @Test
    void whereAWayIsToBeChosenThePanelShowsThemInPlaceOfTheScript() {
        firm.office
                .calls()
                .log(
                        firm.customer("Palestra Centro Kine").id(),
                        new CallOutcome.InDifficulty(),
                        "",
                        "",
                        Firm.TODAY.minusDays(1));
        open(1360, 860);
        playhouse.robot().clickOn("Palestra Centro Kine");
        playhouse.settle();
        playhouse.photograph("today-routes");
        assertTrue(isSeen("Come andare avanti"));
        assertTrue(isSeen("Scegli la strada"));
        assertFalse(isSeen("Che cosa dire"));
    }

    @Test
    void aGroupThatWasUnfoldedIsFoundSoAfterARestart() {
        var before = new TodayViewModel(firm.office, firm.scripts, workroom.desk());
        before.refresh();
        before.fold(QueueGroup.CALLS);
        var afterwards = new TodayViewModel(firm.office, firm.scripts, workroom.desk());
        afterwards.refresh();
        assertEquals(before.rows(), afterwards.rows());
        assertEquals(
                List.of(false, true), // the calls are unfolded, the e-mails as they were
                afterwards.rows().stream()
                        .flatMap(row -> row instanceof Row.Fold(var _, var _, var folded)
                                ? Stream.of(folded)
                                : Stream.<Boolean>empty())
                        .toList());
    }

    @Test
    void anEmptyDaySaysSo() {
        try (var quiet = new Firm()) {
            playhouse.play(() -> view(quiet), 1360, 860);
            playhouse.photograph("today-finished");
        }
        assertEquals(List.of(), workroom.visited);
    }

    private boolean isSeen(String words) {
        return playhouse.robot().lookup(words).tryQuery().isPresent();
    }

    private void open(double width, double height) {
        playhouse.play(() -> view(firm), width, height);
        playhouse.onStage(() -> {
            playhouse.robot().lookup(".today").queryAs(TodayView.class).shown();
            return true;
        });
    }

    private TodayView view(Firm firm) {
        var desk = workroom.desk();
        var view = new TodayView(new TodayViewModel(firm.office, firm.scripts, desk), desk);
        view.shown();
        return view;
    }
}
