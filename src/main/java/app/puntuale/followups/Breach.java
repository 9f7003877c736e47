package app.puntuale.followups;

import app.puntuale.followups.Proposal.Act;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What is done when something agreed is not kept: a late rate is chased in the place of its invoices, and what has
/// lapsed is a person’s decision (RULES D-5, D-6).
final class Breach {

    private final Facts facts;
    private final Accords accords;
    private final List<OpenItem> items;
    private final LocalDate today;

    private Breach(Facts facts, List<OpenItem> items) {
        this.facts = facts;
        this.accords = facts.accords();
        this.items = items;
        this.today = facts.today();
    }

    /// Empty when everything agreed is kept, or nothing more can be done about it today.
    static Optional<Proposal> of(Facts facts, List<OpenItem> items) {
        var breach = new Breach(facts, items);
        return breach.plan().or(breach::settlement).map(Proposal.class::cast);
    }

    private Optional<Act> plan() {
        return accords.plans().stream()
                .flatMap(plan -> switch (plan.state()) {
                    case PlanState.Lapsed(var missed, var on) ->
                        act(
                                plan::isAbout,
                                Action.CHANGE_OF_ROUTE,
                                new Reason.PlanLapsed(missed.dueOn(), missed.amount(), on),
                                missed.dueOn(),
                                Optional.empty())
                                .stream();
                    case PlanState.Late(var missed, var left, var lapsesOn) ->
                        call(
                                plan::isAbout,
                                new Reason.RateLate(missed.dueOn(), left, lapsesOn),
                                missed.dueOn(),
                                Optional.of(left))
                                .stream();
                    case PlanState.Respected _, PlanState.Proposed _, PlanState.Fulfilled _, PlanState.Ended _ ->
                        Optional.<Act>empty().stream();
                })
                .findFirst();
    }

    private Optional<Act> settlement() {
        return accords.settlements().stream()
                .filter(that -> !that.isAwaited(today))
                .flatMap(that -> call(
                        that::isAbout,
                        new Reason.SettlementLapsed(
                                that.terms().by(), that.terms().accepted()),
                        that.terms().by(),
                        Optional.empty())
                        .stream())
                .findFirst();
    }

    /// One call, tried again as any other; whoever was spoken or written to since that day has heard of it.
    private Optional<Act> call(Predicate<OpenItem> about, Reason reason, LocalDate since, Optional<Money> amount) {
        var talks = new Talks(facts.chronicle(), since.plusDays(1));
        var lastContact = facts.chronicle().lastContact();
        var rested = lastContact
                .map(day -> day.plusDays(facts.guards().daysBetweenContacts()))
                .filter(today::isBefore)
                .isEmpty();
        var isHeard = lastContact.filter(since::isBefore).isPresent() || talks.wereTriedEnough();
        var isTried = talks.retryOn(facts.rulebook().workingDays())
                .filter(today::isBefore)
                .isPresent();
        return isHeard || isTried || !rested ? Optional.empty() : act(about, Action.CALL, reason, since, amount);
    }

    private Optional<Act> act(
            Predicate<OpenItem> about, Action action, Reason reason, LocalDate since, Optional<Money> amount) {
        var concerned = items.stream().filter(about).sorted(Method.OLDEST_FIRST).toList();
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        var turn = Turn.of(facts, concerned);
        if (turn.policy().isSilent()) {
            return Optional.empty();
        }
        return Optional.of(new Act(
                action,
                action == Action.CALL
                        ? turn.policy().first()
                        : turn.policy().rungs().getLast(),
                reason,
                concerned,
                amount.map(left -> Amounts.of(List.of(left))).orElse(turn.amount()),
                ChronoUnit.DAYS.between(since, today),
                turn.track()));
    }
}
