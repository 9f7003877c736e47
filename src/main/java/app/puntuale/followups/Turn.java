package app.puntuale.followups;

import app.puntuale.followups.Proposal.Act;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// A customer's turn on one day: the instalments it is about, the oldest first, what they add up to, and the policy by
/// which they are asked for.
record Turn(List<OpenItem> items, Amounts amount, Track track, Policy policy, LocalDate today) {

    /// About everything that is overdue today and may be asked for; empty when nothing is.
    static Optional<Turn> of(Facts facts) {
        var overdue = facts.known().items().stream()
                .filter(item -> item.mayBeChased() && item.isOverdue(facts.today()))
                .toList();
        var left =
                Stops.left(facts, overdue).stream().sorted(Method.OLDEST_FIRST).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(of(facts, left));
    }

    static Turn of(Facts facts, List<OpenItem> oldestFirst) {
        var amount = Amounts.of(oldestFirst.stream().map(OpenItem::outstanding).toList());
        var track = facts.rulebook().trackOf(oldestFirst, amount, facts.kind(), facts.bends());
        return new Turn(oldestFirst, amount, track, facts.rulebook().policy(track), facts.today());
    }

    /// The same turn, about some of them only.
    Turn about(List<OpenItem> fewer) {
        var left = Amounts.of(fewer.stream().map(OpenItem::outstanding).toList());
        return new Turn(fewer, left, track, policy, today);
    }

    LocalDate dueOn() {
        return items.getFirst().dueOn().orElseThrow();
    }

    long daysLate() {
        return ChronoUnit.DAYS.between(dueOn(), today);
    }

    Act act(Action action, Rung rung, Reason reason) {
        return new Act(action, rung, reason, items, amount, daysLate(), track);
    }

    /// The step itself: what a person does for it has the same name, but for the calls.
    Act take(Rung rung, Reason reason) {
        var action = switch (rung.step()) {
            case COURTESY_CALL -> Action.COURTESY_CALL;
            case FIRST_CALL, SECOND_CALL -> Action.CALL;
            case FIRST_REMINDER -> Action.FIRST_REMINDER;
            case SECOND_REMINDER -> Action.SECOND_REMINDER;
            case THIRD_REMINDER -> Action.THIRD_REMINDER;
            case NOTICE_OF_DEFAULT -> Action.NOTICE_OF_DEFAULT;
            case CHANGE_OF_ROUTE -> Action.CHANGE_OF_ROUTE;
        };
        return act(action, rung, reason);
    }
}
