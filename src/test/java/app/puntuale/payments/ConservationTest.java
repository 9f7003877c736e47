package app.puntuale.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Agreements;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Event;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Cashier.Entry.Entered;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Conservation over random histories (issue 3.4), credit notes among them: every cent paid is allocated or credit,
/// undoing anything returns to the same state, and no order of entry changes the outcome of the same facts.
///
/// Which facts are free of order: payments by law and by the debtor's word, and what was taken back of them, against
/// the same invoices and what was agreed and claimed before, as long as none is refused (a named invoice that is paid).
/// What a person decides to the cent, and what is agreed on a
/// day, is a fact of its moment: it is refused, or counts, as things stand then.
class ConservationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-30");
    private static final int INVOICES = 6;

    /// One thing that somebody does at the cash desk.
    sealed interface Act {
        record Pay(int daysAgo, long cents, Optional<Integer> named, Imputation imputation) implements Act {}

        record PayExactly(int daysAgo, long cents, int invoice) implements Act {}

        record Undo(int which) implements Act {}

        record Apply(int which, int invoice, long cents) implements Act {}

        record Waive(int invoice) implements Act {}

        record Settle(long cents, int inDays) implements Act {}

        record Discount(int invoice, int inDays) implements Act {}

        /// A credit note arrives, of no more than is left of the invoice.
        record Credit(int invoice, long cents) implements Act {}
    }

    /// A firm, its cashier, and the payments that stand.
    private static final class Desk {

        private final PaperFirm firm = new PaperFirm();
        private final Cashier cashier = firm.cashier();
        private final Agreements agreements = new Agreements(firm.invoices, firm.history, cashier, firm);
        private final CustomerId customer = firm.customer("Belvedere");
        private final List<PaymentId> entered = new ArrayList<>();
        private Money credited = Money.ZERO;

        Desk() {
            for (var number = 1; number <= INVOICES; number++) {
                var amount = Money.ofCents(10_000L * number + number);
                firm.invoice(customer, number, amount, TODAY.minusDays(180L - 40L * (number / 2)));
            }
            claim(1);
            claim(3);
        }

        private void claim(int number) {
            var instalment = new InstalmentId(number);
            var protocol = "MM-2026/000" + number;
            firm.claims.add(new InterestClaim(protocol, instalment, Money.of("1.00"), Money.of("40.00")));
            firm.history.add(
                    customer,
                    TODAY.minusDays(100),
                    new Event.Written(
                            ReminderLevel.NOTICE, Channel.LETTER, protocol, Set.of(instalment), Optional.empty()));
        }

        void perform(Act act) {
            switch (act) {
                case Act.Pay pay -> pay(pay);
                case Act.PayExactly(var daysAgo, var cents, var invoice) -> {
                    var money = Money.ofCents(cents);
                    var parts = List.of(new Allocation(new InstalmentId(invoice), money));
                    enter(new NewPayment(
                            customer,
                            TODAY.minusDays(daysAgo),
                            money,
                            "",
                            new Spread.Exactly(parts),
                            Imputation.CAPITAL));
                }
                case Act.Undo(var which) -> {
                    if (!entered.isEmpty()) {
                        cashier.undo(entered.remove(which % entered.size()), TODAY);
                    }
                }
                case Act.Apply(var which, var invoice, var cents) -> {
                    if (!entered.isEmpty()) {
                        var part = new Allocation(new InstalmentId(invoice), Money.ofCents(cents));
                        cashier.apply(entered.get(which % entered.size()), List.of(part), TODAY);
                    }
                }
                case Act.Waive(var invoice) ->
                    agreements.waive(
                            customer, new InstalmentId(invoice), Towards.INTEREST, Optional.empty(), "sconto", TODAY);
                case Act.Settle(var cents, var inDays) ->
                    agreements.settle(customer, Set.of(), Money.ofCents(cents), TODAY.plusDays(inDays), TODAY);
                case Act.Discount(var invoice, var inDays) ->
                    agreements.offerDiscount(
                            customer, new InvoiceId(invoice), new BigDecimal("2"), TODAY.plusDays(inDays), TODAY);
                case Act.Credit(var invoice, var cents) -> {
                    credited = credited.plus(firm.credit(new InstalmentId(invoice), Money.ofCents(cents)));
                    cashier.reckonAnew(customer, TODAY);
                }
            }
        }

        private void pay(Act.Pay pay) {
            var spread = pay.named()
                    .<Spread>map(invoice -> new Spread.Named(List.of(new InvoiceId(invoice))))
                    .orElse(new Spread.OldestFirst());
            enter(new NewPayment(
                    customer,
                    TODAY.minusDays(pay.daysAgo()),
                    Money.ofCents(pay.cents()),
                    "",
                    spread,
                    pay.imputation()));
        }

        private Optional<PaymentId> enter(NewPayment payment) {
            if (cashier.enter(payment, TODAY) instanceof Entered done) {
                entered.add(done.payment());
                return Optional.of(done.payment());
            }
            return Optional.empty();
        }

        List<Payment> standing() {
            return firm.payments.of(customer).stream()
                    .filter(payment -> !payment.undone())
                    .toList();
        }

        /// What anybody can see of the money, without the numbers of payments.
        State state() {
            var left = new HashMap<InstalmentId, Money>();
            firm.invoices.lines().forEach(item -> left.put(item.id(), item.outstanding()));
            var payments = standing().stream()
                    .map(payment ->
                            payment.receivedOn() + " " + payment.amount() + " " + new HashSet<>(payment.allocations()))
                    .sorted()
                    .toList();
            return new State(left, payments, firm.payments.remitted(customer));
        }
    }

    private record State(Map<InstalmentId, Money> left, List<String> payments, List<Remitted> remitted) {}

    @Property(tries = 200)
    void everyCentPaidIsAllocatedOrCredit(@ForAll("acts") List<Act> acts) {
        var desk = new Desk();
        var issued = sum(
                desk.firm.invoices.lines().stream().map(OpenItem::outstanding).toList());
        for (var act : acts) {
            desk.perform(act);
            for (var payment : desk.standing()) {
                assertTrue(!payment.unallocated().isNegative(), payment::toString);
            }
            var capital = sum(desk.standing().stream()
                    .flatMap(payment -> Allocation.ofCapital(payment.allocations()).stream())
                    .map(Allocation::amount)
                    .toList());
            var remitted = sum(desk.firm.payments.remitted(desk.customer).stream()
                    .map(Remitted::amount)
                    .toList());
            var open = sum(desk.firm.invoices.lines().stream()
                    .map(OpenItem::outstanding)
                    .toList());
            assertEquals(issued, open.plus(capital).plus(remitted).plus(desk.credited));
            assertTrue(desk.firm.invoices.lines().stream()
                    .noneMatch(item -> item.outstanding().isNegative()));
        }
    }

    /// PEERS 7, U23: deleting a payment once deleted the due dates (OSM #142).
    @Property(tries = 200)
    void takingAPaymentBackReturnsToTheSameState(@ForAll("acts") List<Act> acts, @ForAll("payments") Act.Pay last) {
        var desk = new Desk();
        acts.forEach(desk::perform);
        var before = desk.state();

        var known = desk.entered.size();
        desk.pay(last);
        if (desk.entered.size() > known) {
            desk.perform(new Act.Undo(known));
        }

        assertEquals(before, desk.state());
    }

    @Property(tries = 200)
    void theOrderInWhichPaymentsAreEnteredChangesNothing(
            @ForAll("manyPayments") List<Act.Pay> payments, @ForAll("agreed") List<Act> agreed, @ForAll Random random) {
        var shuffled = new ArrayList<>(payments);
        Collections.shuffle(shuffled, random);

        var one = after(agreed, payments);
        var other = after(agreed, shuffled);

        Assume.that(one.entered.size() == payments.size() && other.entered.size() == payments.size());
        assertEquals(one.state(), other.state());
    }

    @Property(tries = 200)
    void aPaymentThatWasTakenBackIsAsIfItHadNeverCome(
            @ForAll("manyPayments") List<Act.Pay> payments, @ForAll("agreed") List<Act> agreed, @ForAll Random random) {
        var desk = after(agreed, payments);
        Assume.that(desk.entered.size() == payments.size());
        var gone = random.nextInt(payments.size());
        desk.perform(new Act.Undo(gone));
        var others = new ArrayList<>(payments);
        others.remove(gone);

        assertEquals(after(agreed, others).state(), desk.state());
    }

    private static Desk after(List<Act> agreed, List<Act.Pay> payments) {
        var desk = new Desk();
        agreed.forEach(desk::perform);
        payments.forEach(desk::pay);
        return desk;
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().collect(Money.sum());
    }

    @Provide
    Arbitrary<Act.Pay> payments() {
        return Combinators.combine(days(), cents(), invoices().optional(), Arbitraries.of(Imputation.class))
                .as(Act.Pay::new);
    }

    @Provide
    Arbitrary<List<Act.Pay>> manyPayments() {
        var small = Arbitraries.longs().between(1, 20_000);
        return Combinators.combine(days(), small, invoices().optional(), Arbitraries.of(Imputation.class))
                .as(Act.Pay::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    /// What is agreed before the money comes; a settlement and a discount count for payments of today only.
    @Provide
    Arbitrary<List<Act>> agreed() {
        return Arbitraries.oneOf(waivers(), settlements(), discounts(), credits())
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Act> exactly =
                Combinators.combine(days(), cents(), invoices()).as(Act.PayExactly::new);
        Arbitrary<Act> undo = Arbitraries.integers().between(0, 20).map(Act.Undo::new);
        Arbitrary<Act> apply = Combinators.combine(Arbitraries.integers().between(0, 20), invoices(), cents())
                .as(Act.Apply::new);
        return Arbitraries.oneOf(
                        payments().map(Act.class::cast),
                        payments().map(Act.class::cast),
                        exactly,
                        undo,
                        apply,
                        waivers(),
                        settlements(),
                        discounts(),
                        credits())
                .list()
                .ofMaxSize(15);
    }

    private static Arbitrary<Act> waivers() {
        return invoices().map(Act.Waive::new);
    }

    private static Arbitrary<Act> settlements() {
        return Combinators.combine(cents(), Arbitraries.integers().between(0, 30))
                .as(Act.Settle::new);
    }

    private static Arbitrary<Act> credits() {
        return Combinators.combine(invoices(), cents()).as(Act.Credit::new);
    }

    private static Arbitrary<Act> discounts() {
        return Combinators.combine(invoices(), Arbitraries.integers().between(0, 30))
                .as(Act.Discount::new);
    }

    private static Arbitrary<Integer> days() {
        return Arbitraries.integers().between(0, 200);
    }

    private static Arbitrary<Long> cents() {
        return Arbitraries.longs().between(1, 120_000);
    }

    private static Arbitrary<Integer> invoices() {
        return Arbitraries.integers().between(1, INVOICES);
    }
}
