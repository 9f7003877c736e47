package app.puntuale.office.sample;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.CallDesk;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Channel;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.ReminderLevel;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.letters.FilingAnswer;
import app.puntuale.money.Money;
import app.puntuale.office.Office;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.Spread;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// The acts of the story, each done at its real desk. A refusal means that the story does not hold together.
final class SampleActs {

    private SampleActs() {}

    static Episode.Act writes(ReminderLevel level, Channel channel) {
        return (office, customer, on) -> {
            var letters = office.letters();
            switch (letters.file(customer, level, letters.usualChoices(customer, level, on), on)) {
                case FilingAnswer.Filed filed -> letters.left(filed, channel, on);
                case FilingAnswer.Refused refused -> throw broken(refused, customer, on);
            }
        };
    }

    static Episode.Act calls(CallOutcome outcome, String answeredBy, String note) {
        return (office, customer, on) -> log(office, customer, outcome, answeredBy, note, on);
    }

    /// The promise of everything that is overdue by then.
    static Episode.Act isPromisedAll(LocalDate by, String answeredBy, String note) {
        return (office, customer, on) -> {
            var owed = office.archive().invoices().openOf(customer).stream()
                    .filter(item -> item.isOverdue(on))
                    .map(OpenItem::outstanding)
                    .collect(Money.sum());
            log(office, customer, new CallOutcome.Promised(by, owed), answeredBy, note, on);
        };
    }

    /// A complaint about the oldest open invoice.
    static Episode.Act hearsDispute(String answeredBy, String reason) {
        return (office, customer, on) -> {
            var disputed = new CallOutcome.Disputed(Set.of(oldest(office, customer)), reason);
            log(office, customer, disputed, answeredBy, "", on);
        };
    }

    /// A payment of that many euro, or of the whole oldest instalment.
    static Episode.Act collects(Optional<Money> amount) {
        return (office, customer, on) -> {
            var oldest = office.archive().invoices().openOf(customer).getFirst();
            var entry = office.cashier()
                    .enter(customer, amount.orElse(oldest.outstanding()), on, "Bonifico", new Spread.OldestFirst(), on);
            if (entry instanceof Cashier.Entry.Refused refused) {
                throw broken(refused, customer, on);
            }
        };
    }

    static Episode.Act holds(LocalDate until, String reason) {
        return (office, customer, on) -> {
            var answer = office.followUps().holds().hold(customer, Optional.of(until), reason, on);
            if (answer instanceof FollowUps.Answer.Refused refused) {
                throw broken(refused, customer, on);
            }
        };
    }

    private static InvoiceId oldest(Office office, CustomerId customer) {
        return office.archive().invoices().openOf(customer).getFirst().invoice();
    }

    private static void log(
            Office office, CustomerId customer, CallOutcome outcome, String answeredBy, String note, LocalDate on) {
        var answer = office.calls().log(customer, outcome, answeredBy, note, on);
        if (answer instanceof CallDesk.Answer.Refused refused) {
            throw broken(refused, customer, on);
        }
    }

    private static IllegalStateException broken(Object refused, CustomerId customer, LocalDate on) {
        return new IllegalStateException("the story breaks with " + customer + " on " + on + ": " + refused);
    }
}
