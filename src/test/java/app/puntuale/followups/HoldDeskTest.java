package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.FollowUps.Answer.Done;
import app.puntuale.followups.FollowUps.Answer.Refused;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldDeskTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    private final PaperFirm firm = new PaperFirm();
    private final HoldDesk desk = new FollowUps(firm.invoices, firm.history, firm).holds();
    private final CustomerId belvedere = firm.customer("Belvedere");

    @Test
    void aHoldIsWrittenDownAndCanBeLifted() {
        var until = Optional.of(TODAY.plusDays(1));

        assertEquals(new Done(new HistoryId(1)), desk.hold(belvedere, until, " in ferie ", TODAY));
        assertEquals(new Done(new HistoryId(2)), desk.resume(belvedere, TODAY));
        assertEquals(List.of(new Event.Held(until, "in ferie"), new Event.Resumed()), firm.history.eventsOf(belvedere));
    }

    @Test
    void aHoldEndsAfterToday() {
        firm.invoice(belvedere, 1, Money.of("100.00"), TODAY.minusDays(30));
        var flaw = new Refused(FollowUpFlaw.HOLD_ENDS_BEFORE_IT_BEGINS);

        assertEquals(flaw, desk.hold(belvedere, Optional.of(TODAY), "", TODAY));
        assertEquals(flaw, desk.hold(belvedere, new InvoiceId(1), Optional.of(TODAY), "", TODAY));
    }

    @Test
    void onlyWhoIsHeldIsResumed() {
        desk.hold(belvedere, Optional.of(TODAY.plusDays(1)), "", TODAY);

        assertEquals(new Refused(FollowUpFlaw.NOT_HELD), desk.resume(belvedere, TODAY.plusDays(1)));
    }

    /// C-9
    /// PEERS U4.
    @Test
    void anInvoiceOnHoldIsLeftOutUntilItsDayAndThenComesBackByItself() {
        firm.invoice(belvedere, 1, Money.of("100.00"), TODAY.minusDays(30));
        firm.invoice(belvedere, 2, Money.of("200.00"), TODAY.minusDays(20));
        var monday = TODAY.plusDays(4);

        assertEquals(
                new Done(new HistoryId(1)),
                desk.hold(belvedere, new InvoiceId(1), Optional.of(monday), "verifica", TODAY));

        assertEquals(List.of("002"), asked(monday.minusDays(1)));
        assertEquals(List.of("001", "002"), asked(monday));
    }

    @Test
    void anInvoiceOnHoldIsResumedByAPersonToo() {
        firm.invoice(belvedere, 1, Money.of("100.00"), TODAY.minusDays(30));
        desk.hold(belvedere, new InvoiceId(1), Optional.empty(), "", TODAY);

        assertEquals(new Done(new HistoryId(2)), desk.resume(belvedere, new InvoiceId(1), TODAY));
        assertEquals(new Refused(FollowUpFlaw.NOT_HELD), desk.resume(belvedere, new InvoiceId(1), TODAY));
        assertEquals(
                new Refused(FollowUpFlaw.INVOICE_NOT_OPEN),
                desk.hold(belvedere, new InvoiceId(7), Optional.empty(), "", TODAY));
    }

    private List<String> asked(LocalDate day) {
        var known = new CustomerCase(
                belvedere, CustomerKind.COMPANY, firm.invoices.openOf(belvedere), firm.history.of(belvedere));
        return Stops.left(Facts.of(Rulebook.DEFAULT, known, day), known.items()).stream()
                .map(OpenItem::number)
                .toList();
    }
}
