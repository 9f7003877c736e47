package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import java.time.LocalDate;

/// Where promises are written down that were made otherwise than in a call: by e-mail, at the counter.
public final class PromiseDesk {

    /// What became of a promise that was to be written down.
    public sealed interface Answer {
        record Promised(HistoryId entry) implements Answer {}

        record Refused(CallFlaw flaw) implements Answer {}
    }

    private final Decisions decisions;

    PromiseDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /// Nobody reminds the customer until that day and two working days more (RULES C-6).
    ///
    /// @param by the last day of the promise
    /// @param who promised, or empty text
    /// @param note in the clerk's words, or empty text: a line of its own
    public Answer promise(CustomerId customer, LocalDate by, Money amount, String who, String note, LocalDate today) {
        return decisions
                .transactions()
                .inOne(() -> CallFlaw.in(
                                new CallOutcome.Promised(by, amount),
                                decisions.invoices().openOf(customer),
                                today)
                        .<Answer>map(Answer.Refused::new)
                        .orElseGet(() -> {
                            var history = decisions.history();
                            var entry = history.add(customer, today, new Event.Promised(by, amount, who.strip()));
                            if (!note.isBlank()) {
                                history.add(customer, today, new Event.Noted(note.strip()));
                            }
                            return new Answer.Promised(entry);
                        }));
    }
}
