package app.puntuale.desktop.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.stage.Workroom;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.Standing;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.SettlementTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Issue 3, 4.2.
class RoutesTest {

    private static final String IN_DIFFICULTY = "Arredi Lumen S.r.l.";

    private final Playhouse playhouse = new Playhouse();
    private final Workroom room = new Workroom();
    private final Desk desk = room.desk();
    private final Firm firm = Firm.busy();

    @BeforeEach
    void theyCannotPay() {
        firm.office.calls().log(customer(), new CallOutcome.InDifficulty(), "", "", LocalDate.of(2026, 3, 11));
    }

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void theFittestWayComesFirstAndAPlanIsProposedFromIt() {
        open();
        playhouse.photograph("routes");
        playhouse.robot().clickOn("#route-PLAN");
        playhouse.settle();
        playhouse.photograph("routes-plan");
        assertEquals("1 di 3: € 976,00 entro il 12/04/2026", text("#plan-preview"));
        playhouse.robot().clickOn("#plan-amount").write("1000").write("\t");
        playhouse.settle();
        assertEquals("1 di 3: € 1.000,00 entro il 12/04/2026", text("#plan-preview"));
        playhouse.robot().clickOn("Proponi e prepara il PDF");
        playhouse.settle();
        assertEquals(
                new Event.PlanProposed(new PlanTerms(
                        Set.of(firm.archive
                                .invoices()
                                .openOf(customer())
                                .getFirst()
                                .invoice()),
                        List.of(
                                rate("2026-04-12", "1000.00"),
                                rate("2026-05-12", "1000.00"),
                                rate("2026-06-12", "928.00")),
                        PlanInterest.RUNS,
                        Money.ZERO,
                        true,
                        5)),
                last().event());
    }

    @Test
    void aSettlementSaysWhatIsGivenUpWhileItIsWritten() {
        open();
        playhouse.robot().clickOn("#route-SETTLEMENT");
        playhouse.robot().write("2000").write("\t").write("31/3");
        playhouse.settle();
        playhouse.photograph("routes-settlement");
        assertEquals("Se arriva in tempo si rinuncia a € 928,00.", text("#settlement-preview"));
        playhouse.robot().clickOn("Proponi e prepara il PDF");
        playhouse.settle();
        assertEquals(
                new Event.SettlementAgreed(new SettlementTerms(
                        Set.of(firm.archive
                                .invoices()
                                .openOf(customer())
                                .getFirst()
                                .invoice()),
                        Money.of("2000.00"),
                        LocalDate.of(2026, 3, 31))),
                last().event());
    }

    @Test
    void theLawyerAsksForTheReason() {
        open();
        playhouse.robot().clickOn("#route-LAWYER");
        playhouse.settle();
        playhouse.robot().clickOn("#standing-reason").write("Non risponde più");
        playhouse.robot().clickOn("Annota");
        playhouse.settle();
        assertEquals(new Event.StandingChanged(Standing.WITH_LAWYER, "Non risponde più"), last().event());
    }

    private void open() {
        playhouse.play(
                () -> {
                    var view = new CustomerView(new CustomerViewModel(customer(), firm.office, desk), desk);
                    view.shown();
                    return new StackPane(view, desk.overlay().pane());
                },
                1156,
                860);
        playhouse.onStage(() -> {
            new Routes(firm.office, desk).open(customer());
            return true;
        });
    }

    private String text(String selector) {
        return playhouse
                .robot()
                .lookup(selector)
                .queryLabeled()
                .getText()
                .lines()
                .findFirst()
                .orElseThrow()
                .replace('\u00a0', ' ');
    }

    private static PlanRate rate(String dueOn, String amount) {
        return new PlanRate(LocalDate.parse(dueOn), Money.of(amount));
    }

    private HistoryEntry last() {
        return firm.archive.history().of(customer()).getLast();
    }

    private CustomerId customer() {
        return firm.customer(IN_DIFFICULTY).id();
    }
}
