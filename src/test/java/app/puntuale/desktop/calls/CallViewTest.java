package app.puntuale.desktop.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Event;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallViewTest {

    private final Playhouse playhouse = new Playhouse();
    private final Workroom workroom = new Workroom();
    private final Firm firm = Firm.busy();
    private final CallRoom room = new CallRoom(
            firm.office.today(),
            firm.office.calls(),
            firm.archive.customers(),
            firm.archive.payments(),
            firm.office.letters(),
            firm.scripts);
    private final Place.Call call = new Place.Call(
            List.of(
                    firm.customer("Pensione Riva Azzurra S.a.s.").id(),
                    firm.customer("Trattoria Il Cardo S.n.c.").id()),
            0);

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void aPromiseIsWrittenDownWithTheKeyboardAlone() {
        open(1360, 860);
        playhouse.robot().type(KeyCode.DIGIT3);
        playhouse.settle();
        playhouse.robot().write("20/3");
        playhouse.settle();
        note("Aspettava l’incasso di un gruppo, arrivato ieri. Dispone il bonifico il 19.");
        playhouse.photograph("call");
        playhouse.robot().press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        playhouse.onStage(() -> {
            view().confirm();
            return true;
        });
        assertEquals(
                new Event.Called(
                        Optional.empty(),
                        new CallOutcome.Promised(LocalDate.of(2026, 3, 20), Money.of("3416.00")),
                        "",
                        "Aspettava l’incasso di un gruppo, arrivato ieri. Dispone il bonifico il 19."),
                withoutStep(firm.archive.history().of(call.customer()).getLast().event()));
        assertEquals(List.of(new Place.Call(call.round(), 1)), workroom.visited);
    }

    @Test
    void theCallInASmallWindow() {
        open(1100, 700);
        playhouse.robot().type(KeyCode.DIGIT4);
        playhouse.settle();
        playhouse.photograph("call-small");
    }

    @Test
    void aDraftWaitsForWhoeverLeaves() {
        open(1360, 860);
        playhouse.robot().type(KeyCode.DIGIT9);
        playhouse.robot().type(KeyCode.ESCAPE);
        playhouse.onStage(() -> view().escape());
        assertEquals(1, workroom.timesBack());
        assertEquals(
                Optional.of(Outcome.CALL_BACK),
                room.form(call.customer()).outcome().get());
    }

    @Test
    void aDigitTypedInAFieldIsJustADigit() {
        open(1360, 860);
        playhouse.robot().type(KeyCode.DIGIT3);
        playhouse.settle();
        playhouse.robot().type(KeyCode.DIGIT1);
        playhouse.settle();
        assertEquals(
                Optional.of(Outcome.PROMISED),
                room.form(call.customer()).outcome().get());
        TextField day = playhouse.robot().lookup("#call-promised-by").query();
        assertEquals("1", day.getText());
    }

    private static Event withoutStep(Event event) {
        return event instanceof Event.Called(var _, var outcome, var answeredBy, var note)
                ? new Event.Called(Optional.empty(), outcome, answeredBy, note)
                : event;
    }

    private void note(String words) {
        playhouse.onStage(() -> {
            room.form(call.customer()).note().set(words);
            return true;
        });
    }

    private CallView view() {
        return playhouse.robot().lookup(".call").queryAs(CallView.class);
    }

    private void open(double width, double height) {
        playhouse.play(
                () -> {
                    var view = room.call(call, workroom.desk());
                    view.shown();
                    return view;
                },
                width,
                height);
        playhouse.onStage(() -> {
            view().shown();
            return true;
        });
    }
}
