package app.puntuale.desktop.calls;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Action;
import app.puntuale.followups.CallOutcome;
import app.puntuale.followups.Consequence;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Outlook;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.Reason;
import app.puntuale.followups.Rulebook;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a call is about: whom one speaks to, what is owed, what was promised, and what comes next if nothing happens.
///
/// @param items what is asked for, the oldest first; when nothing is overdue, what falls due next
/// @param amount the sum of them
/// @param broken the promise that was not kept, if that is why one calls
/// @param next what the firm will really do next, so that nothing else is announced
record Topic(
        Customer customer,
        List<OpenItem> items,
        Amounts amount,
        Optional<Reason.PromiseBroken> broken,
        Optional<Action> next,
        LocalDate today) {

    Topic {
        items = List.copyOf(items);
    }

    static Topic of(Customer customer, Rulebook rulebook, CustomerCase known, Proposal proposal, LocalDate today) {
        var next = Outlook.after(rulebook, known, new CallOutcome.NoAnswer(), today).stream()
                .flatMap(Topic::action)
                .findFirst();
        if (proposal instanceof Proposal.Act act) {
            var broken = act.reason() instanceof Reason.PromiseBroken promise
                    ? Optional.of(promise)
                    : Optional.<Reason.PromiseBroken>empty();
            return new Topic(customer, act.items(), act.amount(), broken, next, today);
        }
        var overdue =
                known.items().stream().filter(item -> item.isOverdue(today)).toList();
        var items = overdue.isEmpty() ? known.items() : overdue;
        var amount = Amounts.of(items.stream().map(OpenItem::outstanding).toList());
        return new Topic(customer, items, amount, Optional.empty(), next, today);
    }

    boolean isOverdue() {
        return items.stream().anyMatch(item -> item.isOverdue(today));
    }

    private static Stream<Action> action(Consequence consequence) {
        return switch (consequence) {
            case Consequence.Next(var action, var _) -> Stream.of(action);
            case Consequence.RemindersStop _,
                    Consequence.LeftOut _,
                    Consequence.PromisedAgain _,
                    Consequence.Stopped _ -> Stream.empty();
        };
    }
}
