package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.prescription.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Two invoices of a company with a term of five years, the first of which ends on 31 March 2026.
class PrescriptionWatchTest {

    private final PaperFirm firm = new PaperFirm();
    private final TodayDesk desk = new TodayDesk(firm, firm.invoices, firm.history, Rulebook.DEFAULT);
    private final CustomerId customer = firm.customer("Trebisonda S.r.l.");
    private final InstalmentId first = firm.invoice(customer, 1, Money.of("1000.00"), day("2021-03-31"));

    PrescriptionWatchTest() {
        firm.invoice(customer, 2, Money.of("500.00"), day("2021-05-31"));
        for (var invoice : List.of(1, 2)) {
            add("2021-06-01", new Event.TermChosen(new InvoiceId(invoice), Term.FIVE_YEARS));
        }
    }

    @Test
    @DisplayName("B-24: the warning stands at the top, one for all invoices of a customer, beside what is to be done")
    void theWarningStandsOnTopBesideTheOrdinaryEntry() {
        assertEquals(List.of(), warnings("2025-03-30"));
        assertEquals(List.of("001 until 2026-03-31"), warnings("2025-03-31"));
        assertEquals(List.of("001 002 until 2026-03-31"), warnings("2025-06-03"));
        assertEquals(
                List.of(QueueGroup.PRESCRIPTION, QueueGroup.EMAILS),
                desk.queue(day("2025-06-03")).stream().map(QueueEntry::group).toList());
    }

    @Test
    @DisplayName("B-24: a hold stops the reminders, and not the clock")
    void aHoldDoesNotStopTheClock() {
        add("2025-03-01", new Event.Held(Optional.empty(), "lo segue il titolare"));
        assertEquals(
                List.of(QueueGroup.PRESCRIPTION),
                desk.queue(day("2025-04-01")).stream().map(QueueEntry::group).toList());
    }

    @Test
    @DisplayName("B-24: who is not to be asked for anything is watched all the same")
    void theClockRunsForWhoeverIsNotToBeAskedToo() {
        add("2025-03-01", new Event.PolicyAssigned(Optional.empty(), Optional.of(ReadyPolicies.SILENT), "è un amico"));
        assertEquals(List.of("001 until 2026-03-31"), warnings("2025-04-01"));
    }

    @Test
    @DisplayName("B-24: once for each threshold, until something was done")
    void whoWroteANoticeIsWarnedAgainAtTheNextThresholdOnly() {
        add("2025-04-01", notice("MM-1", first));
        assertEquals(List.of(), warnings("2025-04-02"));
        assertEquals(List.of("001 002 until 2026-03-31"), warnings("2025-09-30"));
        add("2025-10-01", new Event.Received("MM-1", day("2025-04-05"), Proof.PEC_RECEIPT, Optional.empty()));
        assertEquals(List.of("002 until 2026-05-31"), warnings("2025-10-01"));
    }

    @Test
    void whoLooksAtTheTermAndConfirmsItIsLeftInPeaceUntilTheNextThreshold() {
        add("2025-04-01", new Event.TermChosen(new InvoiceId(1), Term.FIVE_YEARS));
        assertEquals(List.of(), warnings("2025-04-02"));
        assertEquals(1, warnings("2025-09-30").size());
    }

    @Test
    @DisplayName("B-25: a prescribed invoice is neither hidden nor forgotten")
    void whatNobodyActedUponIsStillThereAfterItsEnd() {
        assertEquals(
                new Reason.PrescriptionEnded(day("2026-03-31")),
                desk.queue(day("2026-04-01")).getFirst().proposal().reason());
        assertEquals(
                2, desk.queue(day("2026-04-01")).getFirst().proposal().items().size());
    }

    @Test
    @DisplayName("B-21, B-24: a consumer’s year warns at six months")
    void aConsumersYearWarnsAtSixMonths() {
        var consumer = firm.customer("Ginevra Pratesi", CustomerKind.CONSUMER);
        firm.invoice(consumer, 3, Money.of("80.00"), day("2024-01-31"));
        assertEquals(List.of(), warnings("2024-07-30"));
        assertEquals(List.of("003 until 2025-01-31"), warnings("2024-07-31"));
    }

    private List<String> warnings(String today) {
        return desk.queue(day(today)).stream()
                .filter(entry -> entry.group() == QueueGroup.PRESCRIPTION)
                .map(QueueEntry::proposal)
                .map(act -> String.join(
                                " ", act.items().stream().map(OpenItem::number).toList())
                        + (act.reason() instanceof Reason.PrescriptionNear(var until, var _) ? " until " + until : ""))
                .toList();
    }

    private void add(String on, Event event) {
        firm.history.add(customer, day(on), event);
    }

    private static Event notice(String protocol, InstalmentId... about) {
        return new Event.Written(ReminderLevel.NOTICE, Channel.PEC, protocol, Set.of(about), Optional.empty());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
