package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerId;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.followups.PlanWish;
import app.puntuale.money.Money;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.Rhythm;
import app.puntuale.texts.Formats;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
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
    void theRatesThatAreSeenIncludeTheInterestWhenThePlanDoes() {
        window.open(1360, 860);
        window.go(new Place.CustomerCard(customer));
        fromTheMenu("Piano di rientro…");
        playhouse.onStage(() -> {
            playhouse
                    .robot()
                    .lookup("#plan-interest")
                    .<PlanInterest>queryComboBox()
                    .setValue(PlanInterest.INCLUDED);
            return true;
        });
        playhouse.settle();
        var seen = playhouse.robot().lookup("#plan-preview").queryLabeled().getText();
        firm.office.agreements().proposePlan(customer, wish(3, "2026-04-12", PlanInterest.INCLUDED), Firm.TODAY);
        var first = firm.office
                .agreements()
                .plans(customer, Firm.TODAY)
                .getLast()
                .plan()
                .terms()
                .rates()
                .getFirst();
        assertEquals(
                "1 di 3: " + Formats.money(first.amount()) + " entro il 12/04/2026",
                seen.lines().findFirst().orElseThrow());
        assertNotEquals(Money.of("2350.66"), first.amount(), "there is interest to include");
    }

    @Test
    void aPlanThatIsThereIsShownWithItsPaperAndItsSignature() {
        firm.office.agreements().proposePlan(customer, wish(12, "2026-03-31", PlanInterest.RUNS), Firm.TODAY);
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
        playhouse.robot().write("7000");
        playhouse.settle();
        playhouse.photograph("settlement-dialog");
        assertEquals(
                "Se arriva in tempo si rinuncia a €\u00a052,00.",
                playhouse.robot().lookup("#settlement-preview").queryLabeled().getText());
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

    private static PlanWish wish(int rates, String first, PlanInterest interest) {
        return new PlanWish(
                Set.of(),
                new Division.ByNumber(rates),
                LocalDate.parse(first),
                Rhythm.MONTHLY,
                interest,
                true,
                PlanWish.USUAL_GRACE);
    }

    private void fromTheMenu(String item) {
        playhouse.robot().clickOn("#more");
        playhouse.settle();
        playhouse.robot().clickOn(item);
        playhouse.settle();
    }
}
