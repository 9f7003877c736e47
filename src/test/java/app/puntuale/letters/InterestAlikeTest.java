package app.puntuale.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.Proof;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.ConsumersDefault;
import app.puntuale.interest.Imputation;
import app.puntuale.interest.InterestRow;
import app.puntuale.interest.InterestUse;
import app.puntuale.interest.Rates;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.letters.LetterAnswer.Ready;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.Spread.OldestFirst;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A letter and the account of the same day count late interest alike, by one function and one setting.
class InterestAlikeTest {

    /// One debt, what was paid and credited of it, and the day on which a notice about it was received.
    record Debt(
            CustomerKind kind,
            int cents,
            int credited,
            int daysLate,
            List<Paid> paid,
            Optional<Integer> noticeDaysAgo) {}

    record Paid(int daysAgo, int cents, Imputation imputation) {}

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    /// An office with one invoice in its archive.
    private static final class Bench {

        private final PaperFirm firm = new PaperFirm();
        private final PaperArchive archive = new PaperArchive(Clock.systemUTC());
        private final LocalDate today;
        private final CustomerId customer;
        private final InstalmentId instalment;

        Bench(CustomerKind kind, Money amount, LocalDate dueOn, LocalDate today) {
            this.today = today;
            archive.company = Optional.of(Valdombra.company());
            customer = firm.customer("Giulia Fontanarosa", kind);
            instalment = firm.invoice(customer, 1, amount, dueOn);
        }

        void counting(ConsumersDefault chosen) {
            firm.consumersDefault = chosen;
            archive.consumersDefault = chosen;
        }

        void noticeReceived(LocalDate on) {
            var about = Set.of(instalment);
            firm.history.add(
                    customer,
                    on,
                    new Event.Written(ReminderLevel.NOTICE, Channel.PEC, "MM-2026/0001", about, Optional.empty()));
            firm.history.add(customer, on, new Event.Received("MM-2026/0001", on, Proof.PEC_RECEIPT, Optional.empty()));
        }

        Demand asked(InterestUse interest, boolean lumpSum) {
            var shelves = new LetterShelves(
                    firm,
                    firm.invoices,
                    firm.payments,
                    archive.claims(),
                    firm.history,
                    archive.settings(),
                    archive.documents(),
                    firm);
            var desk = new LetterDesk(shelves, _ -> Content.of(new byte[0]), Rates.shipped());
            var choices = desk.usualChoices(customer, ReminderLevel.SECOND, today)
                    .withInterest(interest)
                    .withLumpSum(lumpSum);
            return assertInstanceOf(Ready.class, desk.preview(customer, ReminderLevel.SECOND, choices, today))
                    .demand();
        }

        Money accrued() {
            return firm.cashier()
                    .ledger(customer, today)
                    .of(instalment)
                    .orElseThrow()
                    .unpaid();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "W16, 2000.00, 2022-06-30, 2025-03-31, 172.60",
        "W17, 1000.00, 2019-12-31, 2021-12-31, 0.60",
        "W18, 850.00, 2025-10-31, 2026-11-21, 14.95"
    })
    @DisplayName("A-43, A-44: from the receipt of the notice, or from the due date where the firm says so")
    void aConsumersInterestIsThatOfTheExamples(
            String example, String amount, LocalDate dueOn, LocalDate until, String interest) {
        var without = new Bench(CustomerKind.CONSUMER, Money.of(amount), dueOn, until);
        assertEquals(Money.ZERO, without.asked(InterestUse.CALCULATED, true).interest(), example);
        assertEquals(Money.ZERO, without.accrued(), example);

        var noticed = new Bench(CustomerKind.CONSUMER, Money.of(amount), dueOn, until);
        noticed.noticeReceived(dueOn);
        assertEquals(
                Money.of(interest), noticed.asked(InterestUse.CALCULATED, true).interest(), example);
        assertEquals(Money.of(interest), noticed.accrued(), example);

        without.counting(ConsumersDefault.FROM_THE_DUE_DATE);
        assertEquals(
                Money.of(interest), without.asked(InterestUse.CALCULATED, true).interest(), example);
        assertEquals(Money.of(interest), without.accrued(), example);
    }

    @Property(tries = 300)
    void aLetterAsksForWhatTheAccountSays(@ForAll("debts") Debt debt, @ForAll ConsumersDefault chosen) {
        var bench = bench(debt);
        bench.counting(chosen);

        assertEquals(bench.accrued(), bench.asked(InterestUse.CALCULATED, false).interest());
    }

    /// whatever anybody chooses.
    @Property(tries = 300)
    void aConsumerNeverGetsTheRateOfBusinessesNorTheFortyEuro(
            @ForAll("consumersDebts") Debt debt, @ForAll ConsumersDefault chosen) {
        var bench = bench(debt);
        bench.counting(chosen);

        var demand = bench.asked(InterestUse.CALCULATED, true);
        assertEquals(Money.ZERO, demand.lumpSums());
        demand.statements()
                .flatMap(statement -> statement.rows().stream())
                .forEach(row -> assertTrue(isLegal(row), row::toString));
        var line = bench.firm
                .cashier()
                .ledger(bench.customer, TODAY)
                .of(bench.instalment)
                .orElseThrow();
        assertEquals(Money.ZERO, line.lumpSum().due());
    }

    /// No legal rate since 2019 was above five, and none of businesses below eight.
    private static boolean isLegal(InterestRow row) {
        return row.percent().compareTo(new BigDecimal("5")) <= 0;
    }

    private static Bench bench(Debt debt) {
        var dueOn = TODAY.minusDays(debt.daysLate());
        var bench = new Bench(debt.kind(), Money.ofCents(debt.cents()), dueOn, TODAY);
        bench.firm.credit(bench.instalment, Money.ofCents(Math.min(debt.credited(), debt.cents() - 1)));
        for (var paid : debt.paid()) {
            var left = bench.firm.left(bench.instalment);
            var amount = Money.ofCents(Math.min(paid.cents(), left.cents() - 1));
            if (amount.isPositive()) {
                bench.firm
                        .cashier()
                        .enter(
                                new NewPayment(
                                        bench.customer,
                                        TODAY.minusDays(paid.daysAgo()),
                                        amount,
                                        "",
                                        new OldestFirst(),
                                        paid.imputation()),
                                TODAY);
            }
        }
        debt.noticeDaysAgo().ifPresent(days -> bench.noticeReceived(TODAY.minusDays(days)));
        return bench;
    }

    @Provide
    Arbitrary<Debt> debts() {
        return debts(Arbitraries.of(CustomerKind.class));
    }

    @Provide
    Arbitrary<Debt> consumersDebts() {
        return debts(Arbitraries.just(CustomerKind.CONSUMER));
    }

    private static Arbitrary<Debt> debts(Arbitrary<CustomerKind> kinds) {
        var cents = Arbitraries.integers().between(2, 1_000_000);
        var days = Arbitraries.integers().between(0, 2_400);
        var late = Arbitraries.integers().between(10, 2_400);
        var paid = Combinators.combine(days, cents, Arbitraries.of(Imputation.class))
                .as(Paid::new)
                .list()
                .ofMaxSize(3);
        var credited = Arbitraries.integers().between(0, 500_000);
        return Combinators.combine(kinds, cents, credited, late, paid, days.optional())
                .as(Debt::new);
    }
}
