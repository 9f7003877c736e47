package app.puntuale.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanState.Ended;
import app.puntuale.plans.PlanState.Fulfilled;
import app.puntuale.plans.PlanState.Lapsed;
import app.puntuale.plans.PlanState.Late;
import app.puntuale.plans.PlanState.Proposed;
import app.puntuale.plans.PlanState.Respected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// RULES D-1, D-4, D-5.
class PlanTest {

    private static final PlanRate FIRST = new PlanRate(day("2026-04-01"), Money.of("100.00"));
    private static final PlanRate SECOND = new PlanRate(day("2026-05-01"), Money.of("100.00"));
    private static final PlanTerms TERMS =
            new PlanTerms(Set.of(new InvoiceId(1)), List.of(FIRST, SECOND), PlanInterest.RUNS, Money.ZERO, true, 5);
    private static final Plan SIGNED = new Plan(TERMS, Optional.of(day("2026-03-12")), false);

    @Test
    void aPlanThatIsNotSignedHasNoEffect() {
        assertEquals(new Proposed(), new Plan(TERMS, Optional.empty(), false).on(day("2026-06-01"), Money.ZERO));
    }

    @Test
    void aRateIsInTimeOnItsLastDay() {
        assertEquals(new Respected(FIRST, Money.of("100.00")), SIGNED.on(day("2026-04-01"), Money.ZERO));
    }

    @Test
    void aMissedRateIsLateForAsLongAsItsGraceLasts() {
        var late = new Late(FIRST, Money.of("40.00"), day("2026-04-07"));
        assertEquals(late, SIGNED.on(day("2026-04-02"), Money.of("60.00")));
        assertEquals(late, SIGNED.on(day("2026-04-06"), Money.of("60.00")));
    }

    @Test
    void afterItsGraceThePlanHasLapsed() {
        assertEquals(new Lapsed(FIRST, day("2026-04-07")), SIGNED.on(day("2026-04-07"), Money.of("99.99")));
    }

    @Test
    void whoPaysAheadIsWaitedForLonger() {
        assertEquals(new Respected(SECOND, Money.of("50.00")), SIGNED.on(day("2026-04-20"), Money.of("150.00")));
    }

    @Test
    void aPlanThatIsPaidIsFulfilled() {
        assertEquals(new Fulfilled(), SIGNED.on(day("2026-04-20"), Money.of("200.00")));
    }

    @Test
    void aPlanThatAPersonHasClosedIsOver() {
        assertEquals(
                new Ended(), new Plan(TERMS, Optional.of(day("2026-03-12")), true).on(day("2026-04-20"), Money.ZERO));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
