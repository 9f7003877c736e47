package app.puntuale.reliability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.calendar.WorkingDays;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.Event;
import app.puntuale.followups.Grade;
import app.puntuale.followups.SourceGrade;
import app.puntuale.followups.Standing;
import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Imputed;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.Spread;
import app.puntuale.reliability.Supply.Advice;
import app.puntuale.reliability.Supply.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A company, seen on 12 March 2026.
class PortraitTest {

    private static final LocalDate TODAY = day("2026-03-12");

    private final PaperFirm firm = new PaperFirm();
    private final CustomerId customer = firm.customer("Trebisonda S.r.l.");
    private int invoices;

    @Test
    void whoIsNewIsNotKnownYet() {
        assertEquals(Optional.empty(), reliability().grade());
        assertEquals(
                new Supply(Advice.CONTINUE, List.of(Reason.NOTHING_AGAINST)),
                portrait().supply());
    }

    @Test
    void lateDaysWeighByAmountAndByHowLatelyTheyCame() {
        pay("1000.00", "2026-01-31", "2026-02-10"); // ten days, lately: three times
        pay("1000.00", "2024-12-31", "2025-02-19"); // fifty days, more than a year ago: once
        pay("5000.00", "2023-01-31", "2023-12-31"); // more than two years ago: not at all
        pay("1000.00", "2026-02-28", "2026-02-01"); // early is on time: three times
        assertEquals( // (3 · 10 + 1 · 50 + 3 · 0) / 7 = 11.4
                List.of(new Line.DaysLate(11, -11), new Line.Trend(5, 50, 5)),
                reliability().lines());
        assertEquals(94, reliability().points());
        assertEquals(Optional.of(Grade.GOOD), reliability().grade());
    }

    @Test
    void whatIsOverdueCountsAsIfItCameToday() {
        open("1000.00", "2026-01-11");
        assertEquals(List.of(new Line.DaysLate(60, -60)), reliability().lines());
        assertEquals(Optional.of(Grade.POOR), reliability().grade());
    }

    @Test
    void thePromisesKeptAreCountedAndTheBrokenOnesWeigh() {
        add("2026-01-10", new Event.Promised(day("2026-01-20"), Money.of("100.00"), "il titolare"));
        add("2026-01-18", pay("100.00", "2026-01-10", "2026-01-18"));
        add("2026-02-10", new Event.Promised(day("2026-02-20"), Money.of("200.00"), "il titolare"));
        assertTrue(reliability().lines().contains(new Line.Promises(1, 1, -8)));
    }

    @Test
    @DisplayName("C-11: who was right loses nothing")
    void onlyAnUnfoundedDisputeWeighs() {
        add("2026-01-20", new Event.DisputeClosed(new InvoiceId(1), DisputeEnd.CREDIT_NOTE, ""));
        assertEquals(List.of(new Line.Disputes(1, 0, 0)), reliability().lines());
        add("2026-02-20", new Event.DisputeClosed(new InvoiceId(2), DisputeEnd.RESUMED, ""));
        assertEquals(List.of(new Line.Disputes(1, 1, -5)), reliability().lines());
    }

    /// PEERS N17.
    @Test
    void hearsayIsShownAndWeighsNothing() {
        add("2026-02-01", new Event.SignalNoted(SourceGrade.HEARSAY, "licenzia"));
        assertEquals(
                List.of(new Line.Signal(day("2026-02-01"), SourceGrade.HEARSAY, "licenzia", 0)),
                reliability().lines());
        assertTrue(reliability().onlyHearsay());
        assertEquals(Optional.empty(), reliability().grade());
    }

    @Test
    void whatIsOfficialWeighsUpToForty() {
        for (var news : List.of("bilancio in perdita", "protesto", "pignoramento")) {
            add("2026-02-10", new Event.SignalNoted(SourceGrade.OFFICIAL, news));
        }
        assertFalse(reliability().onlyHearsay());
        assertEquals(60, reliability().points());
        assertEquals(Optional.of(Grade.FAIR), reliability().grade());
    }

    /// PEERS N18.
    @Test
    void theOwnerKnowsBetterUntilTheOwnerSaysOtherwise() {
        open("1000.00", "2026-01-11");
        add("2026-03-01", new Event.GradeGiven(Optional.of(Grade.GOOD), "lo conosco da vent’anni"));
        assertEquals(Optional.of(Grade.GOOD), reliability().grade());
        assertEquals(Optional.of(Grade.POOR), reliability().reckoned());
        add("2026-03-02", new Event.GradeGiven(Optional.empty(), ""));
        assertEquals(Optional.of(Grade.POOR), reliability().grade());
    }

    @Test
    void theExposureIsWhatIsOpenAndNotYetDueAgainstTheLimit() {
        open("1000.00", "2026-03-01");
        open("4500.00", "2026-04-30");
        add("2026-01-01", new Event.CreditLimitSet(Optional.of(Money.of("5000.00"))));
        var exposure = portrait().exposure();
        assertEquals(
                new Exposure(Money.of("1000.00"), Money.of("4500.00"), Optional.of(Money.of("5000.00"))), exposure);
        assertEquals(Optional.of(Money.of("-500.00")), exposure.room());
        assertEquals(
                new Supply(Advice.WITH_ADVANCE, List.of(Reason.OVER_LIMIT)),
                portrait().supply());
        add("2026-03-01", new Event.CreditLimitSet(Optional.empty()));
        assertEquals(Optional.empty(), portrait().exposure().room());
    }

    @Test
    void theLastTwelvePaymentsTellHowLateTheyCame() {
        assertEquals(Optional.empty(), portrait().punctuality().average());
        for (var month = 1; month <= 12; month++) {
            pay("100.00", "2025-%02d-01".formatted(month), "2025-%02d-11".formatted(month));
        }
        pay("300.00", "2026-01-01", "2026-01-31"); // thirty days, and on the same day
        pay("100.00", "2026-01-29", "2026-01-31"); // two: together 23
        pay("100.00", "2026-02-28", "2026-02-10"); // early is on time
        assertEquals(
                new Punctuality(List.of(10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 10L, 23L, 0L)),
                portrait().punctuality());
        assertEquals(Optional.of(10L), portrait().punctuality().average());
    }

    @Test
    void aCentOverTheLimitIsMoreThanAHundredPercent() {
        open("1000.01", "2026-03-01");
        assertEquals(Optional.empty(), portrait().exposure().percent(), "no limit, no percentage");
        add("2026-03-01", new Event.CreditLimitSet(Optional.of(Money.of("1000.01"))));
        assertEquals(Optional.of(100L), portrait().exposure().percent());
        add("2026-03-01", new Event.CreditLimitSet(Optional.of(Money.of("1000.00"))));
        assertEquals(Optional.of(101L), portrait().exposure().percent());
        add("2026-03-01", new Event.CreditLimitSet(Optional.of(Money.ZERO)));
        assertEquals(Optional.empty(), portrait().exposure().percent(), "nobody divides by nothing");
    }

    @Test
    @DisplayName("C-7: suggest stopping credit to repeat late payers")
    void whoIsLateForLongAndUnreliableIsNotSuppliedAnyMore() {
        open("1000.00", "2026-01-02");
        assertEquals(
                new Supply(Advice.STOP, List.of(Reason.LATE_FOR_LONG, Reason.POOR)),
                portrait().supply());
    }

    @Test
    @DisplayName("A-3, C-9: in an insolvency procedure nobody supplies on credit")
    void whoIsInsolventIsNotSuppliedAnyMore() {
        add("2026-03-10", new Event.StandingChanged(Standing.INSOLVENT, "liquidazione"));
        assertEquals(
                new Supply(Advice.STOP, List.of(Reason.INSOLVENT)), portrait().supply());
        assertEquals(0, reliability().points());
    }

    private Reliability reliability() {
        return portrait().reliability();
    }

    private Portrait portrait() {
        var known = new CustomerCase(
                customer, CustomerKind.COMPANY, firm.invoices.openOf(customer), firm.history.of(customer));
        var receipts = firm.payments.received(customer);
        return Portrait.of(known, receipts, new WorkingDays(ItalianHolidays.NATIONAL), TODAY);
    }

    private InstalmentId open(String amount, String dueOn) {
        invoices++;
        return firm.invoice(customer, invoices, Money.of(amount), day(dueOn));
    }

    private Event pay(String amount, String dueOn, String on) {
        var instalment = open(amount, dueOn);
        var money = Money.of(amount);
        var parts = List.of(new Allocation(instalment, money));
        var payment = firm.payments.enter(
                new NewPayment(customer, day(on), money, "", new Spread.Exactly(parts), Imputation.CAPITAL));
        firm.payments.impute(customer, new Imputed(Map.of(payment, parts), List.of()));
        return new Event.Paid(payment, money, day(on));
    }

    private void add(String on, Event event) {
        firm.history.add(customer, day(on), event);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
