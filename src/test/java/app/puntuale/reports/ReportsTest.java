package app.puntuale.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.followups.Event;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.TodayDesk;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.Spread.Named;
import app.puntuale.reports.Dashboard.Actions;
import app.puntuale.reports.Dashboard.Collected;
import app.puntuale.reports.Dashboard.Delay;
import app.puntuale.reports.Dashboard.Expected;
import app.puntuale.reports.Dashboard.Overdue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final Money DOLLARS = new Money(new BigDecimal("70.00"), Currency.getInstance("USD"));

    private final PaperFirm firm = new PaperFirm();
    private final TodayDesk desk = new TodayDesk(firm, firm.invoices, firm.history, Rulebook.DEFAULT);
    private final Cashier cashier = firm.cashier();
    private final CustomerId belvedere = firm.customer("Belvedere");

    @Test
    void anEmptyFirmHasNothingToShow() {
        assertEquals(
                new Dashboard(
                        new Overdue(Amounts.NONE, 0),
                        new Expected(Amounts.NONE, 0),
                        new Collected(Amounts.NONE, Amounts.NONE),
                        new Delay(OptionalInt.empty(), OptionalInt.empty()),
                        new Actions(0, 0, 0)),
                dashboard());
    }

    @Test
    void overdueIsWhatIsPastItsDueDateAndCertain() {
        invoice(1, "100.00", -1);
        invoice(2, "200.00", -90);
        invoice(3, "400.00", 0);
        firm.invoice(belvedere, 4, Money.of("800.00"), TODAY.minusDays(9), Doubt.REJECTED_BY_SDI);
        firm.invoice(belvedere, 5, DOLLARS, TODAY.minusDays(9));

        assertEquals(
                new Overdue(amounts(Money.of("300.00"), DOLLARS), 3),
                dashboard().overdue());
    }

    @Test
    void sevenDaysAreExpectedWithTheLastOne() {
        invoice(1, "1.00", -1);
        invoice(2, "20.00", 0);
        invoice(3, "300.00", 7);
        invoice(4, "4000.00", 8);

        assertEquals(new Expected(amounts(Money.of("320.00")), 2), dashboard().expected());
    }

    @Test
    void aPromiseIsExpectedAsFarAsItIsOverdueAndNotYetPaid() {
        invoice(1, "100.00", -20);
        invoice(2, "50.00", 3);
        called(TODAY.minusDays(2), new Promised(TODAY.plusDays(5), Money.of("150.00")));
        pay("30.00", TODAY.minusDays(1), 1);

        assertEquals(new Expected(amounts(Money.of("120.00")), 2), dashboard().expected());
    }

    @Test
    void halfAMonthIsComparedWithHalfAMonth() {
        invoice(1, "1000.00", -60);
        pay("100.00", LocalDate.parse("2026-02-12"), 1);
        pay("400.00", LocalDate.parse("2026-02-13"), 1);
        pay("50.00", LocalDate.parse("2026-03-01"), 1);
        pay("68.00", TODAY, 1);

        var collected = dashboard().collected();

        assertEquals(new Collected(amounts(Money.of("118.00")), amounts(Money.of("100.00"))), collected);
        assertEquals(OptionalInt.of(18), collected.changeInPercent());
    }

    @Test
    void nothingBeforeIsNoPercentage() {
        assertEquals(OptionalInt.empty(), new Collected(amounts(Money.of("10.00")), Amounts.NONE).changeInPercent());
    }

    @Test
    void theDelayWeighsTheEuroAndEarlyIsOnTime() {
        invoice(1, "300.00", -40);
        invoice(2, "100.00", 10);
        invoice(3, "500.00", -40);
        pay("300.00", TODAY, 1);
        pay("100.00", TODAY, 2);
        pay("500.00", LocalDate.parse("2026-02-28"), 3);

        assertEquals(
                new Delay(OptionalInt.of(30), OptionalInt.of(28)), dashboard().delay());
    }

    @Test
    void whatIsDoneWhatIsLeftAndWhatIsPutOff() {
        invoice(1, "300.00", -40);
        var luminea = firm.customer("Luminea");
        firm.invoice(luminea, 2, Money.of("100.00"), TODAY.minusDays(40));
        var portovivo = firm.customer("Portovivo");
        firm.invoice(portovivo, 3, Money.of("100.00"), TODAY.minusDays(40));
        called(TODAY.minusDays(1), new NoAnswer());
        called(TODAY, new NoAnswer());
        firm.history.add(luminea, TODAY, new Event.Held(Optional.of(TODAY.plusDays(1)), ""));
        firm.history.add(luminea, TODAY, new Event.Noted("in ferie"));

        var actions = dashboard().actions();

        assertEquals(new Actions(1, 1, 1), actions);
        assertEquals(2, actions.total());
    }

    private Dashboard dashboard() {
        return new Reports(desk, firm.payments, firm.history).dashboard(desk.queue(TODAY), TODAY);
    }

    private void invoice(int number, String amount, int inDays) {
        firm.invoice(belvedere, number, Money.of(amount), TODAY.plusDays(inDays));
    }

    private void pay(String amount, LocalDate on, int invoice) {
        cashier.enter(belvedere, Money.of(amount), on, "", new Named(List.of(new InvoiceId(invoice))), TODAY);
    }

    private void called(LocalDate on, CallOutcome outcome) {
        firm.history.add(belvedere, on, new Event.Called(Optional.empty(), outcome, "", ""));
    }

    private static Amounts amounts(Money... sums) {
        return Amounts.of(Stream.of(sums).toList());
    }
}
