package app.puntuale.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Cashier.Entry;
import app.puntuale.payments.Spread.Named;
import app.puntuale.payments.Spread.OldestFirst;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Where money goes, by law and by word: artt. 1193 and 1194 c.c., RULES.
class ImputationTest {

    private static final LocalDate TODAY = day("2026-03-12");
    private static final PaymentId FIRST = new PaymentId(1);

    private final PaperFirm firm = new PaperFirm();
    private final Cashier cashier = firm.cashier();
    private final CustomerId belvedere = firm.customer("Belvedere");

    /// W12, A-35.
    @Test
    void interestThatWasClaimedIsPaidBeforeCapital() {
        due(1, "10000.00", "2025-03-31");
        claimed("MM-2025/0001", "2025-05-02", 1);

        enter("4000.00", "2025-05-31", new OldestFirst());

        assertEquals(List.of(interest(1, "186.34"), part(1, "3813.66")), allocations(FIRST));
        assertEquals(Money.of("401.30"), line(1, "2025-09-30").accrued());
        assertEquals(Money.of("214.96"), line(1, "2025-09-30").unpaid());
    }

    /// W13, A-35: `capital` is an explicit choice, stored with the payment.
    @Test
    void aPaymentToCapitalLeavesTheInterestOwed() {
        due(1, "10000.00", "2025-03-31");
        claimed("MM-2025/0001", "2025-05-02", 1);

        cashier.enter(
                new NewPayment(
                        belvedere, day("2025-05-31"), Money.of("4000.00"), "", new OldestFirst(), Imputation.CAPITAL),
                TODAY);

        assertEquals(List.of(part(1, "4000.00")), allocations(FIRST));
        assertEquals(Money.of("394.83"), line(1, "2025-09-30").unpaid());
    }

    /// W14, but that Sunday gives way to the Monday: a day less. Unpaid interest is carried, and bears none.
    /// PEERS 7, U14: interest on what is left, and not on the gross after a part payment.
    @Test
    void aPaymentSmallerThanTheInterestTouchesNoCapital() {
        due(1, "20000.00", "2024-06-30");
        claimed("MM-2024/0001", "2024-09-02", 1);

        enter("500.00", "2024-12-31", new OldestFirst());
        enter("6000.00", "2025-03-31", new OldestFirst());

        assertEquals(List.of(interest(1, "500.00")), allocations(FIRST));
        assertEquals(List.of(interest(1, "1278.22"), part(1, "4721.78")), allocations(new PaymentId(2)));
        assertEquals(Money.of("424.71"), line(1, "2025-06-30").unpaid());
    }

    ///
    @Test
    void interestThatNobodyClaimedAbsorbsNothing() {
        due(1, "10000.00", "2025-03-31");

        enter("4000.00", "2025-05-31", new OldestFirst());

        assertEquals(List.of(part(1, "4000.00")), allocations(FIRST));
    }

    /// what is claimed later does not reach back.
    @Test
    void interestClaimedAfterThePaymentAbsorbsNothingOfIt() {
        due(1, "10000.00", "2025-03-31");
        claimed("MM-2025/0001", "2025-06-01", 1);

        enter("4000.00", "2025-05-31", new OldestFirst());

        assertEquals(List.of(part(1, "4000.00")), allocations(FIRST));
    }

    /// a letter that was made and never left claims nothing.
    @Test
    void aLetterThatNeverLeftClaimsNothing() {
        due(1, "10000.00", "2025-03-31");
        firm.claims.add(new InterestClaim("MM-2025/0001", new InstalmentId(1), Money.of("100.00"), Money.of("40.00")));

        enter("4000.00", "2025-05-31", new OldestFirst());

        assertEquals(List.of(part(1, "4000.00")), allocations(FIRST));
    }

    /// A-37, the last criterion; D-8 for the cents.
    @Test
    void debtsThatAreEqualInEverythingArePaidInProportion() {
        due(1, "200.00", "2026-01-31");
        due(2, "100.00", "2026-01-31");

        enter("100.00", "2026-03-01", new OldestFirst());

        assertEquals(List.of(part(1, "66.67"), part(2, "33.33")), allocations(FIRST));
    }

    /// least secured, then most burdensome, then oldest.
    @Test
    void theLeastSecuredComesFirstThenTheMostBurdensome() {
        var secured = Set.of(1L);
        var dear = Set.of(3L);
        var criteria = new Criteria(
                (_, _) -> false,
                item -> weight(secured.contains(item.id().value())),
                item -> weight(dear.contains(item.id().value())));

        assertEquals(List.of(3L, 2L, 1L), order(criteria));
    }

    /// prescribed debts are not counted, unless the debtor names them.
    @Test
    void aPrescribedDebtIsNotCounted() {
        var criteria = new Criteria((item, _) -> item.id().value() == 1, _ -> BigDecimal.ZERO, _ -> BigDecimal.ZERO);

        assertEquals(List.of(2L, 3L), order(criteria));
    }

    @Test
    void onePaymentClosesManyInstalmentsAndManyPaymentsCloseOne() {
        due(1, "100.00", "2026-01-10");
        due(2, "100.00", "2026-01-20");

        enter("150.00", "2026-02-01", new OldestFirst());
        enter("50.00", "2026-02-10", new OldestFirst());

        assertEquals(List.of(part(1, "100.00"), part(2, "50.00")), allocations(FIRST));
        assertEquals(List.of(part(2, "50.00")), allocations(new PaymentId(2)));
        assertEquals(List.of(), firm.invoices.open());
    }

    @Test
    void whatIsOverStaysCreditUntilAPersonAppliesIt() {
        due(1, "100.00", "2026-01-10");
        enter("130.00", "2026-02-01", new OldestFirst());
        due(2, "50.00", "2026-02-20");
        enter("1.00", "2026-02-02", named(2));
        assertEquals(List.of(part(1, "100.00")), allocations(FIRST));

        var answer = cashier.apply(FIRST, List.of(part(2, "30.00")), TODAY);

        assertEquals(new Entry.Entered(FIRST, List.of(part(2, "30.00"), part(1, "100.00")), Money.ZERO), answer);
        assertEquals(Money.of("19.00"), firm.invoices.open().getFirst().outstanding());
        assertEquals(
                new Event.CreditApplied(FIRST, new InstalmentId(2), Towards.CAPITAL, Money.of("30.00")),
                firm.history.eventsOf(belvedere).getLast());
    }

    @Test
    void noMoreCreditIsAppliedThanThereIsNorThanIsOpen() {
        due(1, "100.00", "2026-01-10");
        enter("130.00", "2026-02-01", new OldestFirst());
        due(2, "20.00", "2026-02-20");

        assertEquals(
                new Entry.Refused(PaymentFlaw.MORE_THAN_OPEN), cashier.apply(FIRST, List.of(part(2, "20.01")), TODAY));
        due(3, "90.00", "2026-02-20");
        assertEquals(
                new Entry.Refused(PaymentFlaw.MORE_THAN_CAME_IN),
                cashier.apply(FIRST, List.of(part(3, "30.01")), TODAY));
        assertEquals(
                new Entry.Refused(PaymentFlaw.NO_SUCH_PAYMENT),
                cashier.apply(new PaymentId(9), List.of(part(3, "1.00")), TODAY));
    }

    /// the EUR 40 stay outside the law's order, but a person may collect them.
    @Test
    void theLumpSumIsCollectedOnlyWhenAPersonSaysSo() {
        due(1, "100.00", "2026-01-10");
        enter("140.00", "2026-02-01", new OldestFirst());
        assertEquals(Money.of("40.00"), line(1, "2026-03-12").lumpSum().unpaid());

        cashier.apply(FIRST, List.of(new Allocation(new InstalmentId(1), Money.of("40.00"), Towards.LUMP_SUM)), TODAY);

        assertEquals(Money.ZERO, line(1, "2026-03-12").lumpSum().unpaid());
        assertEquals(Money.ZERO, firm.payments.find(FIRST).orElseThrow().unallocated());
    }

    /// A-31, PEERS 7, U15: a fee that was added again by each letter, or by each look.
    @Test
    void theLumpSumIsDueOnceHoweverOftenItIsAskedFor() {
        due(1, "100.00", "2026-01-10");
        claimed("MM-2026/0001", "2026-02-01", 1);
        claimed("MM-2026/0002", "2026-02-20", 1);
        assertEquals(line(1, "2026-03-12"), line(1, "2026-03-12"));
        assertEquals(Money.of("40.00"), line(1, "2026-03-12").lumpSum().due());
    }

    @Test
    void aPaymentEnteredLateGoesWhereItWouldHaveGoneInTime() {
        due(1, "100.00", "2026-01-10");
        due(2, "100.00", "2026-01-20");
        enter("100.00", "2026-02-10", new OldestFirst());

        enter("100.00", "2026-02-01", new OldestFirst());

        assertEquals(List.of(part(2, "100.00")), allocations(FIRST));
        assertEquals(List.of(part(1, "100.00")), allocations(new PaymentId(2)));
    }

    @Test
    void whatWasTakenBackIsAsIfItHadNeverCome() {
        due(1, "100.00", "2026-01-10");
        due(2, "100.00", "2026-01-20");
        enter("100.00", "2026-02-01", new OldestFirst());
        enter("100.00", "2026-02-10", new OldestFirst());

        cashier.undo(FIRST, TODAY);

        assertEquals(List.of(part(1, "100.00")), allocations(new PaymentId(2)));
    }

    private List<Long> order(Criteria criteria) {
        due(1, "100.00", "2026-01-10");
        due(2, "100.00", "2026-01-20");
        due(3, "100.00", "2026-01-30");
        return new LegalOrder(criteria, TODAY)
                .groups(firm.invoices.open(), List.of()).stream()
                        .flatMap(List::stream)
                        .map(item -> item.id().value())
                        .toList();
    }

    private static BigDecimal weight(boolean heavy) {
        return heavy ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    private void due(int number, String amount, String dueOn) {
        firm.invoice(belvedere, number, Money.of(amount), day(dueOn));
    }

    private void claimed(String protocol, String on, int number) {
        var instalment = new InstalmentId(number);
        firm.claims.add(new InterestClaim(protocol, instalment, Money.of("1.00"), Money.of("40.00")));
        firm.history.add(
                belvedere,
                day(on),
                new Event.Written(
                        ReminderLevel.NOTICE, Channel.LETTER, protocol, Set.of(instalment), Optional.empty()));
    }

    private void enter(String amount, String on, Spread spread) {
        cashier.enter(belvedere, Money.of(amount), day(on), "", spread, TODAY);
    }

    private List<Allocation> allocations(PaymentId payment) {
        return firm.payments.find(payment).orElseThrow().allocations();
    }

    private InterestLedger.Line line(int number, String today) {
        return cashier.ledger(belvedere, day(today))
                .of(new InstalmentId(number))
                .orElseThrow();
    }

    private static Named named(int invoice) {
        return new Named(List.of(new InvoiceId(invoice)));
    }

    private static Allocation part(int instalment, String amount) {
        return new Allocation(new InstalmentId(instalment), Money.of(amount));
    }

    private static Allocation interest(int instalment, String amount) {
        return new Allocation(new InstalmentId(instalment), Money.of(amount), Towards.INTEREST);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
