package app.puntuale.followups;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// A customer's turn on one day: the instalments it is about, the oldest first, and what they add up to.
record Turn(List<OpenItem> items, Amounts amount, boolean isFast, LocalDate today) {

    static Turn of(Policy policy, CustomerKind kind, List<OpenItem> items, LocalDate today) {
        var amount = Amounts.of(items.stream().map(OpenItem::outstanding).toList());
        return new Turn(items, amount, policy.isFast(kind, amount), today);
    }

    LocalDate dueOn() {
        return items.getFirst().dueOn().orElseThrow();
    }

    long daysLate() {
        return ChronoUnit.DAYS.between(dueOn(), today);
    }

    Act act(Action action, Step step, Reason reason) {
        return new Act(action, step, reason, items, amount, daysLate(), isFast);
    }

    /// The step itself: what a person does for it has the same name, but for the calls.
    Act take(Step step, Reason reason) {
        var action = switch (step) {
            case COURTESY_CALL -> Action.COURTESY_CALL;
            case FIRST_CALL, SECOND_CALL -> Action.CALL;
            case FIRST_REMINDER -> Action.FIRST_REMINDER;
            case SECOND_REMINDER -> Action.SECOND_REMINDER;
            case THIRD_REMINDER -> Action.THIRD_REMINDER;
            case NOTICE_OF_DEFAULT -> Action.NOTICE_OF_DEFAULT;
            case CHANGE_OF_ROUTE -> Action.CHANGE_OF_ROUTE;
        };
        return act(action, step, reason);
    }
}
