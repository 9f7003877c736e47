package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Spread.Named;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.Rhythm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How plans and settlements show in the queue.
class AccordsTest {

    private static final LocalDate TODAY = day("2026-03-12");
    private static final InvoiceId FIRST = new InvoiceId(1);

    private final PaperFirm firm = new PaperFirm();
    private final Cashier cashier = firm.cashier();
    private final Agreements agreements = new Agreements(firm.invoices, firm.history, cashier, firm);
    private final CustomerId belvedere = firm.customer("Belvedere");

    @BeforeEach
    void anInvoiceIsLate() {
        firm.invoice(belvedere, 1, Money.of("900.00"), day("2026-01-15"));
    }

    /// RULES D-1.
    @Test
    void aPlanThatIsNotSignedStopsNobody() {
        propose();

        assertInstanceOf(Act.class, on("2026-03-12"));
    }

    /// RULES D-4.
    @Test
    void whileThePlanIsRespectedItsInvoicesRest() {
        plan();

        assertEquals(new WaitUntil(day("2026-04-02"), Waiting.IN_PLAN), on("2026-03-12"));
        assertEquals(new WaitUntil(day("2026-04-02"), Waiting.IN_PLAN), on("2026-04-01"));
        assertEquals(Set.of(FIRST), situation("2026-03-12").resting());
    }

    /// RULES D-5.
    @Test
    void aLateRateIsChasedInThePlaceOfItsInvoices() {
        plan();

        var act = assertInstanceOf(Act.class, on("2026-04-02"));
        assertEquals(Action.CALL, act.action());
        assertEquals(new Reason.RateLate(day("2026-04-01"), Money.of("300.00"), day("2026-04-07")), act.reason());
        assertEquals(new Amounts(List.of(Money.of("300.00"))), act.amount());
        assertEquals(1, act.daysLate());
    }

    @Test
    void whoWasSpokenToAboutALateRateIsLeftInPeaceUntilItsGraceIsOver() {
        plan();
        call("2026-04-02", new CallOutcome.Spoken());

        assertEquals(new WaitUntil(day("2026-04-07"), Waiting.IN_PLAN), on("2026-04-03"));
    }

    @Test
    void aCallAboutALateRateThatNobodyAnswersIsTriedAgain() {
        plan();
        call("2026-04-02", new CallOutcome.NoAnswer());

        assertInstanceOf(WaitUntil.class, on("2026-04-02"));
        assertInstanceOf(Act.class, on("2026-04-03"));
    }

    @Test
    void aPlanThatHasLapsedIsAPersonsDecisionUntilItIsEnded() {
        plan();

        var act = assertInstanceOf(Act.class, on("2026-04-07"));
        assertEquals(Action.CHANGE_OF_ROUTE, act.action());
        assertEquals(new Reason.PlanLapsed(day("2026-04-01"), Money.of("300.00"), day("2026-04-07")), act.reason());
        assertEquals(QueueGroup.DECISIONS, QueueGroup.of(act));
        assertEquals(Set.of(), situation("2026-04-07").resting());

        agreements.endPlan(belvedere, "rata saltata", day("2026-04-08"));
        var after = assertInstanceOf(Act.class, on("2026-04-08"));
        assertInstanceOf(Reason.LateEnough.class, after.reason());
    }

    @Test
    void aRateThatIsPaidIsNotChased() {
        plan();
        pay("300.00", "2026-04-01");

        assertEquals(new WaitUntil(day("2026-05-02"), Waiting.IN_PLAN), on("2026-04-02"));
        cashier.undo(new PaymentId(1), day("2026-04-02"));
        assertInstanceOf(Act.class, on("2026-04-02"));
    }

    @Test
    void anInvoiceOutsideThePlanIsAskedForAsEver() {
        plan();
        firm.invoice(belvedere, 2, Money.of("100.00"), day("2026-03-02"));

        var act = assertInstanceOf(Act.class, on("2026-03-12"));
        assertEquals(
                List.of(new InvoiceId(2)),
                act.items().stream().map(item -> item.invoice()).toList());
    }

    /// RULES D-6.
    @Test
    void aSettlementIsAwaitedAndThenLapsesByItself() {
        agreements.settle(belvedere, Set.of(), Money.of("600.00"), day("2026-03-31"), TODAY);

        assertEquals(new WaitUntil(day("2026-04-01"), Waiting.IN_SETTLEMENT), on("2026-03-31"));
        var act = assertInstanceOf(Act.class, on("2026-04-01"));
        assertEquals(new Reason.SettlementLapsed(day("2026-03-31"), Money.of("600.00")), act.reason());
        assertEquals(new Amounts(List.of(Money.of("900.00"))), act.amount());

        call("2026-04-01", new CallOutcome.Spoken());
        assertInstanceOf(
                Reason.LateEnough.class,
                assertInstanceOf(Act.class, on("2026-04-07")).reason());
    }

    /// RULES D-7.
    @Test
    void theCourtesyCallTellsOfADiscountThatStillRuns() {
        pay("900.00", "2026-02-01");
        firm.invoice(belvedere, 3, Money.of("9000.00"), day("2026-03-17"));
        agreements.offerDiscount(belvedere, new InvoiceId(3), new BigDecimal("2"), day("2026-03-13"), TODAY);

        assertEquals(
                new Reason.LargeInvoiceWithDiscount(day("2026-03-17"), new BigDecimal("2"), day("2026-03-13")),
                assertInstanceOf(Act.class, on("2026-03-12")).reason());
        assertEquals(
                new Reason.LargeInvoiceDueSoon(day("2026-03-17")),
                assertInstanceOf(Act.class, on("2026-03-14")).reason());
    }

    private void propose() {
        agreements.proposePlan(
                belvedere,
                new PlanWish(
                        Set.of(),
                        new Division.ByNumber(3),
                        day("2026-04-01"),
                        Rhythm.MONTHLY,
                        PlanInterest.RUNS,
                        true,
                        PlanWish.USUAL_GRACE),
                TODAY);
    }

    private void plan() {
        propose();
        agreements.signPlan(belvedere, TODAY, TODAY);
    }

    private void call(String on, CallOutcome outcome) {
        firm.history.add(belvedere, day(on), new Event.Called(Optional.empty(), outcome, "", ""));
    }

    private void pay(String amount, String on) {
        cashier.enter(belvedere, Money.of(amount), day(on), "", new Named(List.of(FIRST)), day(on));
    }

    private Proposal on(String today) {
        return Method.propose(Rulebook.DEFAULT, known(), day(today));
    }

    private Situation situation(String today) {
        return Situation.of(Rulebook.DEFAULT, known(), day(today));
    }

    private CustomerCase known() {
        return new CustomerCase(
                belvedere,
                firm.find(belvedere).orElseThrow().kind(),
                firm.invoices.openOf(belvedere),
                firm.history.of(belvedere));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
