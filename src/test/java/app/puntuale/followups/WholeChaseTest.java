package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CallDesk.Answer.Logged;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.followups.Event.Called;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.office.Archive;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.Cashier.Entry.Entered;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Spread.Named;
import app.puntuale.reports.Dashboard;
import app.puntuale.reports.Reports;
import app.puntuale.storage.Drafts;
import app.puntuale.storage.EmptyArchive;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The desks at work on a real archive, from a late invoice to a payment taken back.
class WholeChaseTest {

    private final Archive archive =
            EmptyArchive.inMemory(Clock.fixed(Instant.parse("2026-03-02T08:00:00Z"), ZoneOffset.UTC));
    private final TodayDesk desk =
            new TodayDesk(archive.customers(), archive.invoices(), archive.history(), Rulebook.DEFAULT);
    private final CallDesk calls = new CallDesk(desk, archive.history(), archive.transactions());
    private final Cashier cashier = Ledgers.cashier(archive);
    private final Reports reports = new Reports(desk, archive.payments(), archive.history());

    @BeforeEach
    void anInvoiceIsDueOnTheSecondOfMarch() {
        archive.imports().store(List.of(Drafts.invoice(Drafts.ROSSI, "12", "2026-01-31", "2026-03-02", "1000.00")));
    }

    @AfterEach
    void closeTheArchive() {
        archive.close();
    }

    @Test
    void remindedCalledPromisedBrokenPaidAndTakenBack() {
        assertEquals("", queue("2026-03-04"));
        assertEquals("FIRST_REMINDER 1000.00", queue("2026-03-05"));

        remind("2026-03-05");
        assertEquals("CALL 1000.00", queue("2026-03-12"));

        call("2026-03-12", new Promised(day("2026-03-17"), Money.of("1000.00")));
        assertEquals("", queue("2026-03-16"));

        pay("2026-03-16", "400.00");
        assertEquals("", queue("2026-03-19"));
        assertEquals("CALL 600.00 BROKEN_PROMISES", queue("2026-03-20"));

        call("2026-03-20", new NoAnswer());
        assertEquals("CALL 600.00 BROKEN_PROMISES", queue("2026-03-23"));

        call("2026-03-23", new Promised(day("2026-03-27"), Money.of("600.00")));
        var payment = pay("2026-03-25", "650.00");
        assertEquals("", queue("2026-04-30"));

        cashier.undo(payment, day("2026-03-30"));
        assertEquals("CALL 600.00 BROKEN_PROMISES", queue("2026-04-01"));
        assertEquals(
                new Dashboard.Overdue(Amounts.of(List.of(Money.of("600.00"))), 1),
                dashboard("2026-03-31").overdue());
        assertEquals(
                new Dashboard.Delay(OptionalInt.of(14), OptionalInt.empty()),
                dashboard("2026-03-31").delay());
    }

    @Test
    void theCallIsKeptWithTheStepItFulfilled() {
        remind("2026-03-05");
        var entry = call("2026-03-12", new NoAnswer());

        assertEquals(
                List.of(new Called(Optional.of(Step.FIRST_CALL), new NoAnswer(), "Donata", "")),
                archive.history().of(customer()).stream()
                        .filter(line -> line.id().equals(entry))
                        .map(HistoryEntry::event)
                        .toList());
    }

    private String queue(String today) {
        return desk.queue(day(today)).stream()
                .map(entry -> entry.proposal().action() + " "
                        + entry.proposal().amount().euros().amount()
                        + (entry.group() == QueueGroup.BROKEN_PROMISES ? " BROKEN_PROMISES" : ""))
                .collect(Collectors.joining("; "));
    }

    private void remind(String on) {
        var about =
                archive.invoices().openOf(customer()).stream().map(OpenItem::id).collect(Collectors.toSet());
        var written = new Event.Written(ReminderLevel.FIRST, Channel.EMAIL, "1/2026", about, Optional.empty());
        archive.history().add(customer(), day(on), written);
    }

    private HistoryId call(String on, CallOutcome outcome) {
        return calls.log(customer(), outcome, "Donata", "", day(on)) instanceof Logged(var entry)
                ? entry
                : new HistoryId(-1);
    }

    private PaymentId pay(String on, String amount) {
        var invoice = archive.invoices().openOf(customer()).getFirst().invoice();
        var spread = new Named(List.of(invoice));
        return cashier.enter(customer(), Money.of(amount), day(on), "bonifico", spread, day(on))
                        instanceof Entered entered
                ? entered.payment()
                : new PaymentId(-1);
    }

    private Dashboard dashboard(String today) {
        return reports.dashboard(desk.queue(day(today)), day(today));
    }

    private CustomerId customer() {
        return archive.customers().all().getFirst().id();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
