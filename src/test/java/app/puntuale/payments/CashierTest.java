package app.puntuale.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Event.Paid;
import app.puntuale.followups.Event.PaymentUndone;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Cashier.Entry;
import app.puntuale.payments.Cashier.Entry.Entered;
import app.puntuale.payments.Cashier.Entry.Refused;
import app.puntuale.payments.Spread.Exactly;
import app.puntuale.payments.Spread.Named;
import app.puntuale.payments.Spread.OldestFirst;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CashierTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final PaymentId FIRST = new PaymentId(1);

    private final PaperFirm firm = new PaperFirm();
    private final Cashier cashier = firm.cashier();
    private final CustomerId belvedere = firm.customer("Belvedere");

    /// RULES A-37: EUR 300 on two due invoices of 200.
    @Test
    void theOldestIsClosedFirst() {
        due(2, "200.00", -10);
        due(1, "200.00", -30);

        assertEquals(entered("0.00", part(1, "200.00"), part(2, "100.00")), enter("300.00", new OldestFirst()));
    }

    @Test
    void dueComesBeforeNotDueAndDueTodayIsDue() {
        due(1, "100.00", 5);
        due(2, "100.00", 0);

        assertEquals(entered("0.00", part(2, "60.00")), enter("60.00", new OldestFirst()));
    }

    @Test
    void whatIsInDoubtIsPaidLast() {
        firm.invoice(belvedere, 1, Money.of("100.00"), TODAY.minusDays(90), Doubt.REFUSED_BY_CUSTOMER);
        due(2, "100.00", 20);

        assertEquals(entered("0.00", part(2, "100.00"), part(1, "50.00")), enter("150.00", new OldestFirst()));
    }

    @Test
    void theDebtorsWordComesFirst() {
        due(1, "100.00", -90);
        due(2, "100.00", -60);
        due(3, "100.00", -30);

        assertEquals(
                entered("0.00", part(3, "100.00"), part(2, "100.00"), part(1, "20.00")), enter("220.00", named(3, 2)));
    }

    /// PEERS 7, U20: the money goes to the instalment that was chosen (OSM #877).
    @Test
    void aPersonMayDecideToTheCent() {
        due(1, "100.00", -90);
        due(2, "100.00", -60);

        assertEquals(entered("49.99", part(2, "0.01")), enter("50.00", exactly(part(2, "0.01"))));
    }

    @Test
    void whatIsOverIsTheCustomersCredit() {
        due(1, "100.00", -90);

        assertEquals(entered("20.05", part(1, "100.00")), enter("120.05", new OldestFirst()));
        assertEquals(entered(2, "7.00"), enter("7.00", new OldestFirst()));
    }

    @Test
    void onlyWhatIsOwedInTheSameCurrencyIsPaid() {
        var dollars = firm.invoice(belvedere, 1, dollars("80.00"), TODAY.minusDays(90));
        due(2, "100.00", -10);

        assertEquals(entered("10.00", part(2, "100.00")), enter("110.00", new OldestFirst()));
        assertEquals(
                new Entered(new PaymentId(2), List.of(new Allocation(dollars, dollars("80.00"))), dollars("20.00")),
                cashier.enter(belvedere, dollars("100.00"), TODAY, "", new OldestFirst(), TODAY));
    }

    @Test
    void aPaymentAndItsUndoingAreWrittenDown() {
        due(1, "100.00", -90);
        var received = TODAY.minusDays(2);
        cashier.enter(belvedere, Money.of("40.00"), received, " saldo ", new OldestFirst(), TODAY);

        var undone = cashier.undo(FIRST, TODAY);

        assertEquals(
                Optional.of(new Payment(
                        FIRST, belvedere, received, Money.of("40.00"), "saldo", List.of(part(1, "40.00")), false)),
                undone);
        assertEquals(
                List.of(new Paid(FIRST, Money.of("40.00"), received), new PaymentUndone(FIRST, Money.of("40.00"))),
                firm.history.eventsOf(belvedere));
    }

    @Test
    void aPaymentIsTakenBackOnce() {
        due(1, "100.00", -90);
        enter("40.00", new OldestFirst());
        cashier.undo(FIRST, TODAY);

        assertEquals(Optional.empty(), cashier.undo(FIRST, TODAY));
        assertEquals(Optional.empty(), cashier.undo(new PaymentId(99), TODAY));
        assertEquals(2, firm.history.of(belvedere).size());
    }

    @Test
    void thePreviewIsWhatIsEntered() {
        due(1, "100.00", -90);

        assertEquals(
                List.of(part(1, "30.00")), cashier.preview(belvedere, Money.of("30.00"), TODAY, new OldestFirst()));
        assertEquals(List.of(), cashier.preview(belvedere, Money.of("30.00"), TODAY, named(9)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatCannotBeIsRefusedAndChangesNothing(Money amount, LocalDate receivedOn, Spread spread, PaymentFlaw flaw) {
        due(1, "100.00", -90);
        due(2, "100.00", -60);
        firm.invoice(belvedere, 3, dollars("80.00"), TODAY);
        var before = firm.invoices.lines();

        assertEquals(new Refused(flaw), cashier.enter(belvedere, amount, receivedOn, "", spread, TODAY));
        assertEquals(before, firm.invoices.lines());
        assertEquals(List.of(), firm.history.of(belvedere));
    }

    static Stream<Arguments> refusals() {
        var ten = Money.of("10.00");
        return Stream.of(
                Arguments.of(Money.ZERO, TODAY, new OldestFirst(), PaymentFlaw.NOT_POSITIVE),
                Arguments.of(Money.of("-1.00"), TODAY, new OldestFirst(), PaymentFlaw.NOT_POSITIVE),
                Arguments.of(ten, TODAY.plusDays(1), new OldestFirst(), PaymentFlaw.IN_THE_FUTURE),
                Arguments.of(francs("10.00"), TODAY, new OldestFirst(), PaymentFlaw.OTHER_CURRENCY),
                Arguments.of(ten, TODAY, named(3), PaymentFlaw.OTHER_CURRENCY),
                Arguments.of(ten, TODAY, named(9), PaymentFlaw.NOT_OPEN),
                Arguments.of(ten, TODAY, exactly(part(9, "10.00")), PaymentFlaw.NOT_OPEN),
                Arguments.of(ten, TODAY, exactly(part(3, "10.00")), PaymentFlaw.OTHER_CURRENCY),
                Arguments.of(ten, TODAY, exactly(part(1, "0.00")), PaymentFlaw.NOT_POSITIVE),
                Arguments.of(Money.of("200.00"), TODAY, exactly(part(1, "100.01")), PaymentFlaw.MORE_THAN_OPEN),
                Arguments.of(ten, TODAY, exactly(part(1, "5.00"), part(1, "5.00")), PaymentFlaw.MORE_THAN_OPEN),
                Arguments.of(ten, TODAY, exactly(part(1, "6.00"), part(2, "5.00")), PaymentFlaw.MORE_THAN_CAME_IN));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyCentIsAllocatedOrCreditAndUndoingLeavesNoTrace(long seed) {
        var random = new Random(seed);
        for (int number = 1; number <= 20; number++) {
            firm.invoice(belvedere, number, Money.ofCents(1 + random.nextInt(50_000)), day(random));
        }
        var blank = firm.invoices.lines();
        var standing = new ArrayList<PaymentId>();
        for (int i = 0; i < 200; i++) {
            if (!standing.isEmpty() && random.nextInt(3) == 0) {
                cashier.undo(standing.remove(random.nextInt(standing.size())), TODAY);
            } else if (cashier.enter(belvedere, amount(random), TODAY, "", spread(random), TODAY)
                    instanceof Entered entered) {
                standing.add(entered.payment());
            }
            assertEquals(sum(blank).minus(sum(firm.invoices.lines())), allocated());
        }
        standing.forEach(payment -> cashier.undo(payment, TODAY));

        assertEquals(blank, firm.invoices.lines());
    }

    private Money allocated() {
        return firm.payments.of(belvedere).stream()
                .filter(payment -> !payment.undone())
                .map(payment -> payment.amount().minus(payment.unallocated()))
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money sum(List<OpenItem> items) {
        return items.stream().map(OpenItem::outstanding).reduce(Money.ZERO, Money::plus);
    }

    private static LocalDate day(Random random) {
        return TODAY.plusDays(random.nextInt(-90, 90));
    }

    private static Money amount(Random random) {
        return Money.ofCents(1 + random.nextInt(120_000));
    }

    private static Spread spread(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> named(1 + random.nextInt(20));
            case 1 -> exactly(part(1 + random.nextInt(20), "12.34"));
            default -> new OldestFirst();
        };
    }

    private void due(int number, String amount, int inDays) {
        firm.invoice(belvedere, number, Money.of(amount), TODAY.plusDays(inDays));
    }

    private Entry enter(String amount, Spread spread) {
        return cashier.enter(belvedere, Money.of(amount), TODAY, "", spread, TODAY);
    }

    private static Entered entered(String leftOver, Allocation... parts) {
        return entered(1, leftOver, parts);
    }

    private static Entered entered(int payment, String leftOver, Allocation... parts) {
        return new Entered(new PaymentId(payment), List.of(parts), Money.of(leftOver));
    }

    private static Allocation part(int instalment, String amount) {
        return new Allocation(new InstalmentId(instalment), Money.of(amount));
    }

    private static Named named(int... invoices) {
        return new Named(Arrays.stream(invoices).mapToObj(InvoiceId::new).toList());
    }

    private static Exactly exactly(Allocation... parts) {
        return new Exactly(List.of(parts));
    }

    private static Money dollars(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    private static Money francs(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("CHF"));
    }
}
