package app.puntuale.desktop.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Event;
import app.puntuale.followups.Guard;
import app.puntuale.followups.Step;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.time.LocalTime;
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
    private LocalTime now = LocalTime.of(9, 0);
    private final CallRoom room = new CallRoom(firm.office, firm.scripts, () -> now);
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

    /// RULES C-17.
    @Test
    void atNightItSaysWhenToCallInsteadAndWhoHasCalledAlreadySaysWhy() {
        now = LocalTime.of(21, 40);
        open(1156, 860);
        playhouse.robot().type(KeyCode.DIGIT1);
        playhouse.settle();
        playhouse.photograph("call-hours");
        assertTrue(isDisabled("#call-save"));
        playhouse.robot().clickOn("#call-anyway").write("Mi ha chiamato lui");
        playhouse.settle();
        assertFalse(isDisabled("#call-save"));
        playhouse.robot().clickOn("#call-save");
        playhouse.settle();
        assertEquals(
                List.of(
                        new Event.WentOnAnyway(Guard.CALL_HOURS, Step.FIRST_CALL, "Mi ha chiamato lui"),
                        new Event.Called(Optional.empty(), new CallOutcome.NoAnswer(), "", "")),
                firm.archive.history().of(call.customer()).reversed().stream()
                        .limit(2)
                        .map(entry -> withoutStep(entry.event()))
                        .toList()
                        .reversed());
    }

    /// RULES C-17.
    @Test
    void atNightTheCustomerIsPutOffToTheNextDayForCallsAndTheRoundGoesOn() {
        now = LocalTime.of(21, 40);
        open(1000, 700);
        playhouse.photograph("call-hours-small");
        playhouse.robot().clickOn("#call-later");
        playhouse.settle();
        assertEquals(
                new Event.Held(Optional.of(Firm.TODAY.plusDays(1)), ""),
                firm.archive.history().of(call.customer()).getLast().event());
        assertEquals(List.of(new Place.Call(call.round(), 1)), workroom.visited);
        workroom.toasts.undo();
        assertEquals(
                new Event.Resumed(),
                firm.archive.history().of(call.customer()).getLast().event());
    }

    @Test
    void inTheHoursNothingIsSaidOfThem() {
        open(1156, 860);
        assertFalse(playhouse.robot().lookup("#call-hours").query().isVisible());
    }

    /// What was written at night and left there is no reason for a call in the morning.
    @Test
    void aReasonFromAnotherHourIsNotWrittenDown() {
        room.form(call.customer()).anyway().set("Mi ha chiamato lui");
        open(1156, 860);
        var before = firm.archive.history().of(call.customer()).size();
        playhouse.robot().type(KeyCode.DIGIT1);
        playhouse.settle();
        playhouse.robot().clickOn("#call-save");
        playhouse.settle();
        var history = firm.archive.history().of(call.customer());
        assertEquals(
                List.of(new Event.Called(Optional.empty(), new CallOutcome.NoAnswer(), "", "")),
                history.subList(before, history.size()).stream()
                        .map(entry -> withoutStep(entry.event()))
                        .toList());
    }

    private boolean isDisabled(String selector) {
        return playhouse.robot().lookup(selector).query().isDisabled();
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
