package app.puntuale.desktop.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.Action;
import app.puntuale.followups.CaughtUp;
import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.ReadyPolicies;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MorningTest {

    private static final String WAITING = "Edilpietra Valbruna S.r.l.";

    private final Playhouse playhouse = new Playhouse();
    private final Workroom workroom = new Workroom();
    private final Firm firm = Firm.busy();
    private final TodayViewModel model = new TodayViewModel(firm.office, firm.scripts, workroom.desk());

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    /// RULES C-10.
    @Test
    void thePaymentsComeFirstWhenNobodyHasLookedForThemInAWeek() {
        bankLookedAtOn("2026-03-04");
        open(1360, 860);
        assertTrue(isSeen("#payments-first"));
        press("#bank-looked-at");
        assertFalse(isSeen("#payments-first"));
        assertEquals(Optional.of(Firm.TODAY), firm.archive.settings().diary().paymentsSeenOn());
    }

    @Test
    void whoSaysByMistakeThatTheBankWasLookedAtTakesItBack() {
        bankLookedAtOn("2026-03-01");
        model.refresh();
        model.morning().bank().wasTaken();
        model.refresh();
        assertEquals(Optional.empty(), model.morning().oldPayments().get());
        workroom.toasts.undo();
        model.refresh();
        assertEquals(
                Optional.of(LocalDate.of(2026, 3, 4)), // when a payment was entered last
                model.morning().oldPayments().get());
    }

    @Test
    void paymentsOfThisWeekAreNoMatter() {
        bankLookedAtOn("2026-03-05");
        model.refresh();
        assertEquals(Optional.empty(), model.morning().oldPayments().get());
    }

    @Test
    void theNoticeLeadsToThePayments() {
        model.morning().goToPayments();
        assertEquals(List.of(Section.PAYMENTS), workroom.visited);
    }

    /// Issue 3, 1.5.
    @Test
    void afterDaysWithTheProgramClosedAListSaysWhoIsLateSinceWhenAndWhy() {
        bankLookedAtOn("2026-03-04");
        firm.archive.settings().diary().worked(LocalDate.of(2026, 3, 6));
        open(1360, 860);
        press("#late-toggle");
        playhouse.photograph("today-morning");
        model.refresh();
        var late = model.morning().late();
        assertEquals(
                List.of("2026-03-09", "2026-03-11", "2026-03-09"),
                late.stream()
                        .filter(caughtUp -> List.of(
                                        "Studio Tecnico Brera e Conti", "Palestra Centro Kine", "Vivai La Collina")
                                .contains(caughtUp.entry().customer().name()))
                        .map(CaughtUp::since)
                        .map(LocalDate::toString)
                        .toList());
        assertEquals(
                List.of(CaughtUp.Why.PROGRAM_CLOSED),
                late.stream().map(CaughtUp::why).distinct().toList());
        model.morning().open(late.getFirst());
        assertEquals(
                List.of(new Place.CustomerCard(
                        late.getFirst().entry().customer().id())),
                workroom.visited);
    }

    @Test
    void theMorningInASmallWindow() {
        bankLookedAtOn("2026-03-04");
        firm.archive.settings().diary().worked(LocalDate.of(2026, 3, 6));
        open(1100, 700);
        playhouse.photograph("today-morning-small");
        assertEquals("Mostra quali", ((Labeled) find("#late-toggle")).getText());
    }

    @Test
    void whatIsLateIsPutAwayForTheDayAndStaysSoAfterARestart() {
        firm.archive.settings().diary().worked(LocalDate.of(2026, 3, 6));
        model.refresh();
        assertFalse(model.morning().late().isEmpty());
        model.morning().putAway();
        var afterwards = new TodayViewModel(firm.office, firm.scripts, workroom.desk());
        afterwards.refresh();
        assertEquals(List.of(), afterwards.morning().late());
    }

    @Test
    void whoLookedYesterdayIsLateWithNothing() {
        firm.archive.settings().diary().worked(LocalDate.of(2026, 3, 11));
        model.refresh();
        assertEquals(List.of(), model.morning().late());
    }

    @Test
    void theDiaryKnowsThatTheQueueWasSeenInTheWindow() {
        model.refresh();
        assertEquals(Optional.of(Firm.TODAY), firm.archive.settings().diary().workedBefore(Firm.TODAY.plusDays(1)));
    }

    /// Issue 3, 1.1.
    @Test
    void aStepThatWaitsForTheOwnerIsApprovedInTheListAndBecomesAnOrdinaryAction() {
        waitForTheOwner();
        open(1360, 860);
        playhouse.photograph("today-approve");
        model.refresh();
        assertEquals(Action.ASK_OWNER, waiting().proposal().action());
        model.actions().act(waiting());
        model.refresh();
        assertEquals(Action.NOTICE_OF_DEFAULT, waiting().proposal().action());
        assertEquals(List.of(), workroom.visited);
    }

    @Test
    void whoApprovedByMistakeTakesItBack() {
        waitForTheOwner();
        model.refresh();
        model.actions().act(waiting());
        workroom.toasts.undo();
        model.refresh();
        assertEquals(Action.ASK_OWNER, waiting().proposal().action());
    }

    private QueueEntry waiting() {
        return model.rows().stream()
                .flatMap(row -> row instanceof Row.Task(var entry)
                        ? Optional.of(entry).stream()
                        : Optional.<QueueEntry>empty().stream())
                .filter(entry -> entry.customer().name().equals(WAITING))
                .findFirst()
                .orElseThrow();
    }

    private void waitForTheOwner() {
        firm.followUps
                .policies()
                .assign(
                        firm.customer(WAITING).id(),
                        Optional.empty(),
                        Optional.of(ReadyPolicies.PROTECTED),
                        "Cliente da vent’anni",
                        firm.today.rulebook(),
                        Firm.TODAY);
    }

    private void bankLookedAtOn(String day) {
        firm.archive.settings().diary().paymentsSeen(LocalDate.parse(day));
    }

    private Node find(String selector) {
        return playhouse.robot().lookup(selector).query();
    }

    private boolean isSeen(String selector) {
        return find(selector).isVisible();
    }

    private void press(String selector) {
        playhouse.onStage(() -> {
            find(selector).requestFocus();
            ((ButtonBase) find(selector)).fire();
            playhouse.robot().lookup(".today").queryAs(TodayView.class).refresh();
            return true;
        });
    }

    private void open(double width, double height) {
        playhouse.play(
                () -> {
                    var desk = workroom.desk();
                    var view = new TodayView(new TodayViewModel(firm.office, firm.scripts, desk), desk);
                    view.shown();
                    return view;
                },
                width,
                height);
    }
}
