package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.followups.FollowUps.Answer.Done;
import app.puntuale.followups.FollowUps.Answer.Refused;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Spread;
import app.puntuale.payments.Spread.Named;
import app.puntuale.payments.Spread.OldestFirst;
import app.puntuale.payments.Towards;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanState;
import app.puntuale.plans.Rhythm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AgreementsTest {

    private static final LocalDate TODAY = day("2026-03-12");

    private final PaperFirm firm = new PaperFirm();
    private final Cashier cashier = firm.cashier();
    private final Agreements agreements = new Agreements(firm.invoices, firm.history, cashier, firm);
    private final CustomerId belvedere = firm.customer("Belvedere");

    @BeforeEach
    void twoInvoicesAreLate() {
        firm.invoice(belvedere, 1, Money.of("600.00"), day("2026-01-15"));
        firm.invoice(belvedere, 2, Money.of("400.00"), day("2026-02-16"));
    }

    /// RULES D-1, D-8.
    @Test
    void aPlanDividesWhatIsOpenAndIsNothingBeforeItIsSigned() {
        propose(plan(PlanInterest.RUNS));

        var proposed = agreements.plans(belvedere, day("2026-09-01")).getFirst();
        assertEquals(
                List.of(Money.of("333.33"), Money.of("333.33"), Money.of("333.34")),
                proposed.plan().terms().rates().stream()
                        .map(rate -> rate.amount())
                        .toList());
        assertEquals(new PlanState.Proposed(), proposed.state());
    }

    /// RULES D-4, D-5.
    @Test
    void aSignedPlanIsRespectedThenLateThenLapsed() {
        propose(plan(PlanInterest.RUNS));
        done(agreements.signPlan(belvedere, TODAY, TODAY));

        assertInstanceOf(PlanState.Respected.class, state("2026-04-01"));
        assertInstanceOf(PlanState.Late.class, state("2026-04-02"));
        pay("333.33", "2026-04-03", new OldestFirst());
        assertInstanceOf(PlanState.Respected.class, state("2026-04-07"));
        assertInstanceOf(PlanState.Lapsed.class, state("2026-05-07"));
        pay("666.67", "2026-05-08", new OldestFirst());
        assertEquals(new PlanState.Fulfilled(), state("2026-05-08"));
    }

    /// One debt is paid in one way: by rates, or by a sum that is enough.
    @Test
    void aPlanAndASettlementAreNotAboutTheSameInvoice() {
        propose(plan(PlanInterest.RUNS));
        done(agreements.settle(belvedere, Set.of(), Money.of("700.00"), day("2026-04-30"), TODAY));
        assertEquals(refused(AgreementFlaw.ALREADY_IN_SETTLEMENT), agreements.signPlan(belvedere, TODAY, TODAY));
        assertEquals(
                refused(AgreementFlaw.ALREADY_IN_SETTLEMENT),
                agreements.proposePlan(belvedere, plan(PlanInterest.RUNS), TODAY));

        done(agreements.endSettlement(belvedere, "preferisce le rate", TODAY));
        done(agreements.signPlan(belvedere, TODAY, TODAY));
        assertEquals(
                refused(AgreementFlaw.ALREADY_IN_PLAN),
                agreements.settle(belvedere, Set.of(), Money.of("700.00"), day("2026-04-30"), TODAY));

        var lapsed = day("2026-04-07");
        done(agreements.settle(belvedere, Set.of(), Money.of("700.00"), day("2026-04-30"), lapsed));
    }

    @Test
    void agreedInterestIsPartOfTheRates() {
        propose(plan(PlanInterest.INCLUDED));

        var terms = agreements.plans(belvedere, TODAY).getFirst().plan().terms();
        assertEquals(unpaidInterest("2026-03-12"), terms.agreedInterest());
        assertEquals(Money.of("1000.00"), terms.capital());
    }

    /// RULES D-4: given up as long as the plan is respected to the end.
    @Test
    void interestIsGivenUpOnlyWhenThePlanWasPaidToTheEnd() {
        propose(plan(PlanInterest.WAIVED));
        done(agreements.signPlan(belvedere, TODAY, TODAY));
        pay("999.99", "2026-03-20", new OldestFirst());
        assertEquals(false, unpaidInterest("2026-04-01").isZero());

        pay("0.01", "2026-03-20", new OldestFirst());
        assertEquals(Money.ZERO, unpaidInterest("2026-04-01"));
        cashier.undo(new PaymentId(2), TODAY);
        assertEquals(false, unpaidInterest("2026-04-01").isZero());
    }

    @Test
    void whatCannotBeAgreedIsRefused() {
        assertEquals(refused(AgreementFlaw.NO_PLAN), agreements.signPlan(belvedere, TODAY, TODAY));
        assertEquals(refused(AgreementFlaw.NO_PLAN), agreements.endPlan(belvedere, "non paga", TODAY));
        assertEquals(
                refused(AgreementFlaw.NOT_DIVISIBLE),
                agreements.proposePlan(belvedere, wish(new Division.ByNumber(0), PlanInterest.RUNS), TODAY));
        assertEquals(
                refused(AgreementFlaw.WRONG_AMOUNT),
                agreements.settle(belvedere, Set.of(), Money.of("1000.00"), TODAY, TODAY));
        assertEquals(
                refused(AgreementFlaw.IN_THE_PAST),
                agreements.settle(belvedere, Set.of(), Money.of("1.00"), TODAY.minusDays(1), TODAY));
        assertEquals(
                refused(AgreementFlaw.NOT_OPEN),
                agreements.settle(belvedere, invoices(1, 9), Money.of("1.00"), TODAY, TODAY));
        propose(plan(PlanInterest.RUNS));
        done(agreements.signPlan(belvedere, TODAY, TODAY));
        assertEquals(
                refused(AgreementFlaw.ALREADY_IN_PLAN),
                agreements.proposePlan(belvedere, plan(PlanInterest.RUNS), TODAY));
        done(agreements.endPlan(belvedere, "due rate saltate", TODAY));
        propose(plan(PlanInterest.RUNS));
    }

    /// RULES D-6.
    /// PEERS N20.
    @Test
    void aSettlementPaidInFullAndInTimeClosesTheRestWithoutCallingItPaid() {
        done(agreements.settle(belvedere, Set.of(), Money.of("700.00"), day("2026-04-30"), TODAY));
        pay("300.00", "2026-03-20", new OldestFirst());
        assertEquals(Money.of("700.00"), open());

        pay("400.00", "2026-04-30", new OldestFirst());

        assertEquals(Money.ZERO, open());
        assertEquals(
                List.of(Money.of("300.00")),
                firm.payments.remitted(belvedere).stream()
                        .map(part -> part.amount())
                        .toList());
        assertEquals(new Event.SettlementKept(new HistoryId(1), Money.of("300.00")), lastEvent());
        assertEquals(Money.ZERO, unpaidInterest("2026-06-01"));
    }

    @Test
    void aSettlementPaidLateOrInPartGivesNothingUp() {
        done(agreements.settle(belvedere, Set.of(), Money.of("700.00"), day("2026-04-30"), TODAY));
        pay("699.99", "2026-04-30", new OldestFirst());
        pay("0.01", "2026-05-01", new OldestFirst());

        assertEquals(Money.of("300.00"), open());
    }

    @Test
    void whatWasGivenUpComesBackWhenItsPaymentIsTakenBack() {
        done(agreements.settle(belvedere, Set.of(), Money.of("700.00"), day("2026-04-30"), TODAY));
        var before = firm.invoices.lines();
        pay("700.00", "2026-03-20", new OldestFirst());
        assertEquals(List.of(), agreements.settlements(belvedere, TODAY));

        cashier.undo(new PaymentId(1), TODAY);

        assertEquals(before, firm.invoices.lines());
        assertEquals(1, agreements.settlements(belvedere, TODAY).size());
    }

    @Test
    void moneyThatWasThereBeforeTheSettlementDoesNotCountForIt() {
        pay("100.00", "2026-03-12", new OldestFirst());
        done(agreements.settle(belvedere, Set.of(), Money.of("500.00"), day("2026-04-30"), TODAY));
        pay("400.00", "2026-03-12", new OldestFirst());

        assertEquals(Money.of("500.00"), open());
    }

    /// RULES D-7.
    @Test
    void theDiscountedAmountInTimeClosesTheInvoice() {
        firm.invoice(belvedere, 3, Money.of("100.00"), day("2026-04-30"));
        done(agreements.offerDiscount(belvedere, new InvoiceId(3), new BigDecimal("2"), day("2026-03-22"), TODAY));

        pay("98.00", "2026-03-22", named(3));

        assertEquals(Money.of("1000.00"), open());
        assertEquals(new Event.DiscountTaken(new HistoryId(1), Money.of("2.00")), lastEvent());
    }

    @Test
    void aDiscountLapsesByItselfTheDayAfter() {
        firm.invoice(belvedere, 3, Money.of("100.00"), day("2026-04-30"));
        done(agreements.offerDiscount(belvedere, new InvoiceId(3), new BigDecimal("2"), day("2026-03-22"), TODAY));

        pay("98.00", "2026-03-23", named(3));

        assertEquals(Money.of("1002.00"), open());
    }

    @Test
    void onePaymentTakesTheDiscountsOfTwoInvoices() {
        firm.invoice(belvedere, 3, Money.of("100.00"), day("2026-04-20"));
        firm.invoice(belvedere, 4, Money.of("200.00"), day("2026-04-30"));
        for (var invoice : List.of(3, 4)) {
            done(agreements.offerDiscount(
                    belvedere, new InvoiceId(invoice), new BigDecimal("2"), day("2026-03-22"), TODAY));
        }

        pay("294.00", "2026-03-20", named(3, 4));

        assertEquals(Money.of("1000.00"), open());
    }

    /// RULES: an invoice that is paid keeps what it has earned, until a person gives it up.
    /// PEERS 7, U14: interest is not lost when the capital is paid.
    @Test
    void interestOfAPaidInvoiceIsOwedUntilItIsGivenUp() {
        pay("600.00", "2026-02-14", named(1));
        var line = cashier.ledger(belvedere, TODAY).of(new InstalmentId(1)).orElseThrow();
        assertEquals(Money.of("5.01"), line.unpaid());
        assertEquals(Money.of("40.00"), line.lumpSum().unpaid());

        done(agreements.waive(
                belvedere, new InstalmentId(1), Towards.INTEREST, Optional.empty(), "buoni rapporti", TODAY));
        done(agreements.waive(
                belvedere, new InstalmentId(1), Towards.LUMP_SUM, Optional.of(Money.of("15.00")), "sconto", TODAY));

        var after = cashier.ledger(belvedere, TODAY).of(new InstalmentId(1)).orElseThrow();
        assertEquals(Money.of("5.01"), after.waived());
        assertEquals(Money.ZERO, after.unpaid());
        assertEquals(Money.of("25.00"), after.lumpSum().unpaid());
        assertEquals(
                refused(AgreementFlaw.NOTHING_TO_WAIVE),
                agreements.waive(belvedere, new InstalmentId(1), Towards.INTEREST, Optional.empty(), "ancora", TODAY));
    }

    private void propose(PlanWish wish) {
        done(agreements.proposePlan(belvedere, wish, TODAY));
    }

    private static void done(Answer answer) {
        assertInstanceOf(Done.class, answer);
    }

    private static Refused refused(AgreementFlaw flaw) {
        return new Refused(flaw);
    }

    private static PlanWish plan(PlanInterest interest) {
        return wish(new Division.ByNumber(3), interest);
    }

    private static PlanWish wish(Division division, PlanInterest interest) {
        return new PlanWish(
                Set.of(), division, day("2026-04-01"), Rhythm.MONTHLY, interest, true, PlanWish.USUAL_GRACE);
    }

    private PlanState state(String today) {
        return agreements.plans(belvedere, day(today)).getLast().state();
    }

    private void pay(String amount, String on, Spread spread) {
        assertInstanceOf(
                Cashier.Entry.Entered.class,
                cashier.enter(belvedere, Money.of(amount), day(on), "", spread, day("2026-06-01")));
    }

    private Money open() {
        return firm.invoices.open().stream().map(OpenItem::outstanding).collect(Money.sum());
    }

    private Money unpaidInterest(String today) {
        return cashier.ledger(belvedere, day(today)).lines().stream()
                .map(line -> line.unpaid())
                .collect(Money.sum());
    }

    private Event lastEvent() {
        return firm.history.eventsOf(belvedere).getLast();
    }

    private static Named named(int... invoices) {
        return new Named(Arrays.stream(invoices).mapToObj(InvoiceId::new).toList());
    }

    private static Set<InvoiceId> invoices(int... numbers) {
        return Arrays.stream(numbers).mapToObj(InvoiceId::new).collect(Collectors.toSet());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
