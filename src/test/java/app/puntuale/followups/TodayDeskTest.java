package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.followups.Proposal.Nothing;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TodayDeskTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    private final PaperFirm firm = new PaperFirm();
    private final TodayDesk desk = new TodayDesk(firm, firm.invoices, firm.history, Rulebook.DEFAULT);

    @Test
    void theDayIsWorkedGroupByGroup() {
        due("Corte Serena", 1, "8540.00", -5);
        reminded(due("Bellacorte", 2, "1500.00", 60), ReminderLevel.FIRST, ReminderLevel.SECOND, ReminderLevel.THIRD);
        due("Tre Macine", 3, "427.00", 3);
        reminded(due("Gelso Nero", 4, "2074.00", 12), ReminderLevel.FIRST);
        var belvedere = due("Belvedere", 5, "3416.00", 41);
        firm.history.add(belvedere, TODAY.minusDays(20), called(new Promised(TODAY.minusDays(6), Money.of("3416.00"))));
        reminded(
                due("Trebisonda", 6, "900.00", 130),
                ReminderLevel.FIRST,
                ReminderLevel.SECOND,
                ReminderLevel.THIRD,
                ReminderLevel.NOTICE);

        assertEquals(
                List.of(
                        "BROKEN_PROMISES Belvedere",
                        "CALLS Gelso Nero",
                        "EMAILS Tre Macine",
                        "LETTERS Bellacorte",
                        "DECISIONS Trebisonda",
                        "COURTESY_CALLS Corte Serena"),
                queue());
    }

    @Test
    void insideAGroupTheFastLaneIsFirstThenAmountTimesDays() {
        due("a little, for long", 1, "100.00", 100);
        due("much, since yesterday", 2, "6000.00", 1);
        due("something, for long", 3, "900.00", 20);
        due("more, for less", 4, "2000.00", 5);

        assertEquals(
                List.of(
                        "EMAILS much, since yesterday",
                        "EMAILS something, for long",
                        "EMAILS a little, for long",
                        "EMAILS more, for less"),
                queue());
    }

    /// PEERS U1.
    @Test
    void aCustomerStandsInTheQueueOnce() {
        var edilnova = due("Edilnova", 1, "100.00", 20);
        firm.invoice(edilnova, 2, Money.of("50.00"), TODAY.minusDays(4));
        firm.invoice(edilnova, 3, Money.of("70.00"), TODAY.plusDays(4));

        assertEquals(
                List.of(Money.of("150.00")),
                desk.queue(TODAY).stream()
                        .map(entry -> entry.proposal().amount().euros())
                        .toList());
    }

    @Test
    void whoOwesNothingOrOnlyDoubtsIsNotInTheQueue() {
        var doubtful = firm.customer("Doubtful");
        firm.invoice(doubtful, 1, Money.of("100.00"), TODAY.minusDays(40), Doubt.REFUSED_BY_CUSTOMER);
        firm.customer("Punctual");

        assertEquals(List.of(), queue());
        assertEquals(new Nothing(), desk.proposalFor(doubtful, TODAY));
        assertEquals(new Nothing(), desk.proposalFor(new CustomerId(99), TODAY));
    }

    @Test
    void theProposalForACustomerIsTheOneInTheQueue() {
        var late = due("Late", 1, "100.00", 20);

        assertEquals(
                List.<Proposal>of(desk.proposalFor(late, TODAY)),
                desk.queue(TODAY).stream().<Proposal>map(QueueEntry::proposal).toList());
    }

    private CustomerId due(String name, int number, String amount, int daysLate) {
        var customer = firm.customer(name);
        firm.invoice(customer, number, Money.of(amount), TODAY.minusDays(daysLate));
        return customer;
    }

    private void reminded(CustomerId customer, ReminderLevel... levels) {
        var about = Set.of(firm.invoices.openOf(customer).getFirst().id());
        for (int i = 0; i < levels.length; i++) {
            firm.history.add(customer, TODAY.minusDays(25L * (levels.length - i)), written(levels[i], about));
        }
    }

    private static Event written(ReminderLevel level, Set<InstalmentId> about) {
        return new Event.Written(level, Channel.EMAIL, "1/2026", about, Optional.empty());
    }

    private static Event called(CallOutcome outcome) {
        return new Event.Called(Optional.empty(), outcome, "", "");
    }

    private List<String> queue() {
        return desk.queue(TODAY).stream()
                .map(entry -> entry.group() + " " + entry.customer().name())
                .toList();
    }
}
