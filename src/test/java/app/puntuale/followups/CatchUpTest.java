package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// N1: the program was closed for some days. The invoice fell due on Monday 2 March 2026; its first reminder is for the
/// 5th.
class CatchUpTest {

    private static final LocalDate DUE = LocalDate.parse("2026-03-02");

    private final PaperFirm firm = new PaperFirm();
    private final TodayDesk desk = new TodayDesk(firm, firm.invoices, firm.history, Rulebook.DEFAULT);
    private final CustomerId belvedere = firm.customer("Belvedere");

    @BeforeEach
    void oneInvoiceIsDue() {
        firm.invoice(belvedere, 1, Money.of("500.00"), DUE);
    }

    @Test
    void whatWasMissedIsToldWithItsDayAndWhy() {
        assertEquals(List.of("2026-03-05 PROGRAM_CLOSED"), caughtUp(DUE, "2026-03-11"));
    }

    @Test
    void nothingIsLateWhenSomebodyLookedYesterday() {
        assertEquals(List.of(), caughtUp(LocalDate.parse("2026-03-10"), "2026-03-11"));
    }

    @Test
    void whatWasInTheQueueAlreadyWasNotMissed() {
        assertEquals(List.of(), caughtUp(LocalDate.parse("2026-03-06"), "2026-03-11"));
    }

    /// The first reminder falls upon a closing.
    @Test
    void daysOffAreNobodysFault() {
        var closed = Rulebook.DEFAULT
                .guards()
                .with(Rulebook.DEFAULT
                        .workingDays()
                        .holidays()
                        .with(LocalDate.parse("2026-03-05"), LocalDate.parse("2026-03-10")));
        var rules = new TodayDesk(firm, firm.invoices, firm.history, Rulebook.DEFAULT.with(closed));
        var today = LocalDate.parse("2026-03-11");
        assertEquals(
                List.of("2026-03-05 DAYS_OFF"),
                told(rules.caughtUp(rules.queue(today), LocalDate.parse("2026-03-04"), today)));
    }

    /// Who looks on a Sunday finds nobody to contact, and misses what Monday brings.
    @Test
    void aLookOnADayOffIsNoWork() {
        firm.invoice(firm.customer("Sereno"), 3, Money.of("200.00"), LocalDate.parse("2026-03-04"));
        var sunday = LocalDate.parse("2026-03-08");
        var today = LocalDate.parse("2026-03-11");
        assertEquals(List.of(), desk.queue(sunday));
        assertEquals(
                List.of("2026-03-09 PROGRAM_CLOSED", "2026-03-09 PROGRAM_CLOSED"),
                told(desk.caughtUp(desk.queue(today), sunday, today)));
    }

    /// No step is skipped and none is doubled: after three weeks it is still the first reminder, once.
    @Test
    void afterWeeksTheQueueIsStillOneContactAboutEverything() {
        firm.invoice(belvedere, 2, Money.of("300.00"), DUE.plusDays(10));
        var queue = desk.queue(DUE.plusDays(22));
        assertEquals(
                List.of("FIRST_REMINDER of 2"),
                queue.stream()
                        .map(entry -> entry.proposal().action() + " of "
                                + entry.proposal().items().size())
                        .toList());
    }

    private List<String> caughtUp(LocalDate workedOn, String today) {
        var day = LocalDate.parse(today);
        return told(desk.caughtUp(desk.queue(day), workedOn, day));
    }

    private static List<String> told(List<CaughtUp> caughtUp) {
        return caughtUp.stream().map(late -> late.since() + " " + late.why()).toList();
    }
}
