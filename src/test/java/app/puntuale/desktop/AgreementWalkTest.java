package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.followups.PlanWish;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.Rhythm;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A plan, a settlement and the proofs, asked for in the whole window (mockups 03b and 05).
class AgreementWalkTest {

    private final Firm firm = Firm.busy();
    private WholeWindow window;
    private Playhouse playhouse;
    private CustomerId customer;

    @BeforeEach
    void build(@TempDir Path folder) {
        window = new WholeWindow(firm, folder);
        playhouse = window.playhouse;
        customer = firm.customer("Edilpietra Valbruna S.r.l.").id();
    }

    @AfterEach
    void close() {
        playhouse.empty();
        firm.close();
    }

    @Test
    void theRatesAreSeenAsTheyAreChosen() {
        window.open(1360, 860);
        window.go(new Place.CustomerCard(customer));
        fromTheMenu("Piano di rientro…");
        playhouse.photograph("plan-dialog");
        var preview = playhouse.robot().lookup("#plan-preview").queryLabeled().getText();
        assertEquals(
                "1 di 3: €\u00a02.350,66 entro il 12/04/2026",
                preview.lines().findFirst().orElseThrow());
    }

    @Test
    void aPlanThatIsThereIsShownWithItsPaperAndItsSignature() {
        var wish = new PlanWish(
                Set.of(),
                new Division.ByNumber(12),
                LocalDate.parse("2026-03-31"),
                Rhythm.MONTHLY,
                PlanInterest.RUNS,
                true,
                PlanWish.USUAL_GRACE);
        firm.office.agreements().proposePlan(customer, wish, Firm.TODAY);
        window.open(1100, 700);
        window.go(new Place.CustomerCard(customer));
        fromTheMenu("Piano di rientro…");
        playhouse.photograph("plan-there");
        playhouse.robot().clickOn("#plan-sign");
        playhouse.settle();
        playhouse.photograph("plan-signed-dialog");
        assertTrue(playhouse
                .robot()
                .lookup("Allego adesso la copia firmata")
                .tryQuery()
                .isPresent());
    }

    @Test
    void aSettlementAsksForItsAmountAndItsDay() {
        window.open(1100, 700);
        window.go(new Place.CustomerCard(customer));
        fromTheMenu("Saldo e stralcio…");
        playhouse.photograph("settlement-dialog");
        playhouse.robot().type(KeyCode.ESCAPE);
    }

    @Test
    void theSevenQuestionsHaveAPaperClipWhereADocumentAnswers() {
        window.open(1360, 860);
        window.go(new Place.CustomerCard(customer));
        fromTheMenu("Le sette verifiche prima di scrivere…");
        playhouse.photograph("questions-dialog");
        assertTrue(
                playhouse.robot().lookup("#attach-DELIVERY_PROVED").tryQuery().isPresent());
        assertTrue(playhouse.robot().lookup("#attach-LOG_KEPT").tryQuery().isEmpty());
    }

    private void fromTheMenu(String item) {
        playhouse.robot().clickOn("#more");
        playhouse.settle();
        playhouse.robot().clickOn(item);
        playhouse.settle();
    }
}
