package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CallDesk.Answer.Logged;
import app.puntuale.followups.CallDesk.Answer.Refused;
import app.puntuale.followups.CallOutcome.CallBack;
import app.puntuale.followups.CallOutcome.Disputed;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.followups.CallOutcome.SaysPaid;
import app.puntuale.followups.Event.Called;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallDeskTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");
    private static final Money DOLLARS = new Money(BigDecimal.TEN, Currency.getInstance("USD"));

    private final PaperFirm firm = new PaperFirm();
    private final TodayDesk today = new TodayDesk(firm, firm.invoices, firm.history, Rulebook.DEFAULT);
    private final CallDesk desk = new CallDesk(today, firm.history, firm);
    private final CustomerId belvedere = firm.customer("Belvedere");

    @Test
    void aCallFulfilsTheStepThatWasTodaysTurn() {
        var instalment = firm.invoice(belvedere, 1, Money.of("1000.00"), TODAY.minusDays(10));
        var written =
                new Event.Written(ReminderLevel.FIRST, Channel.EMAIL, "1/2026", Set.of(instalment), Optional.empty());
        firm.history.add(belvedere, TODAY.minusDays(7), written);

        var answer = desk.log(belvedere, new NoAnswer(), " Donata ", " alle 10 ", TODAY);

        assertEquals(new Logged(new HistoryId(2)), answer);
        assertEquals(
                List.of(written, new Called(Optional.of(Step.FIRST_CALL), new NoAnswer(), "Donata", "alle 10")),
                firm.history.eventsOf(belvedere));
    }

    /// RULES C-17.
    @Test
    void whyACallWasMadeOutsideTheHoursIsALineOfItsOwn() {
        firm.invoice(belvedere, 1, Money.of("1000.00"), TODAY.minusDays(4));

        desk.log(belvedere, new NoAnswer(), "", "", " Mi ha chiamato lui ", TODAY);

        assertEquals(
                List.of(
                        new Event.WentOnAnyway(Guard.CALL_HOURS, Step.FIRST_CALL, "Mi ha chiamato lui"),
                        new Called(Optional.empty(), new NoAnswer(), "", "")),
                firm.history.eventsOf(belvedere));
    }

    @Test
    void aCallOutOfTurnFulfilsNoStep() {
        firm.invoice(belvedere, 1, Money.of("1000.00"), TODAY.minusDays(4));

        desk.log(belvedere, new NoAnswer(), "", "", TODAY);

        assertEquals(List.of(new Called(Optional.empty(), new NoAnswer(), "", "")), firm.history.eventsOf(belvedere));
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeIsRefusedAndNotWrittenDown(CallOutcome outcome, CallFlaw flaw) {
        firm.invoice(belvedere, 1, Money.of("1000.00"), TODAY.minusDays(4));

        assertEquals(new Refused(flaw), desk.log(belvedere, outcome, "", "", TODAY));
        assertEquals(List.of(), firm.history.eventsOf(belvedere));
    }

    static Stream<Arguments> whatCannotBeIsRefusedAndNotWrittenDown() {
        var tomorrow = TODAY.plusDays(1);
        var yesterday = TODAY.minusDays(1);
        return Stream.of(
                Arguments.of(new Promised(yesterday, Money.of("10.00")), CallFlaw.PROMISED_FOR_THE_PAST),
                Arguments.of(new Promised(tomorrow, Money.ZERO), CallFlaw.PROMISED_NOTHING),
                Arguments.of(new Promised(tomorrow, Money.of("1000.01")), CallFlaw.PROMISED_TOO_MUCH),
                Arguments.of(new Promised(tomorrow, DOLLARS), CallFlaw.PROMISED_TOO_MUCH),
                Arguments.of(new CallBack(yesterday), CallFlaw.CALL_BACK_IN_THE_PAST),
                Arguments.of(new Disputed(Set.of(new InvoiceId(2)), "graffi"), CallFlaw.INVOICE_NOT_OPEN),
                Arguments.of(new SaysPaid(Optional.of(tomorrow), ""), CallFlaw.PAID_IN_THE_FUTURE));
    }

    @Test
    void todayIsNotThePast() {
        firm.invoice(belvedere, 1, Money.of("1000.00"), TODAY.minusDays(4));
        var open = firm.invoices.open();

        assertEquals(
                List.of(Optional.empty(), Optional.empty(), Optional.empty()),
                List.of(
                        CallFlaw.in(new Promised(TODAY, Money.of("1000.00")), open, TODAY),
                        CallFlaw.in(new CallBack(TODAY), open, TODAY),
                        CallFlaw.in(new SaysPaid(Optional.of(TODAY), "CRO 1"), open, TODAY)));
    }

    @Test
    void nobodyKnowsThisCustomer() {
        assertEquals(
                new Refused(CallFlaw.NO_SUCH_CUSTOMER), desk.log(new CustomerId(99), new NoAnswer(), "", "", TODAY));
    }
}
