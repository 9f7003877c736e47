package app.puntuale.followups;

import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanState;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
                        item -> that.isAbout(item) && !accords.rests(item),
                        new Reason.SettlementLapsed(
                                that.terms().by(), that.terms().accepted()),
                        that.terms().by(),
                        Optional.empty())
                        .stream())
                .findFirst();
    }

    /// One call, tried again as any other; whoever was spoken or written to since that day has heard of it.
    private Optional<Act> call(Predicate<OpenItem> about, Reason reason, LocalDate since, Optional<Money> amount) {
        return ready(facts, since).filter(ready -> !today.isBefore(ready.day())).isPresent()
                ? act(about, Action.CALL, reason, since, amount)
                : Optional.empty();
    }

    /// From which day somebody is called about what was missed on that one; empty when they have heard of it.
    private static Optional<WaitUntil> ready(Facts facts, LocalDate since) {
        var chronicle = facts.chronicle();
        var workingDays = facts.rulebook().workingDays();
        var talks = new Talks(chronicle, since.plusDays(1));
        var lastContact = chronicle.lastContact();
        if (lastContact.filter(since::isBefore).isPresent() || talks.wereTriedEnough()) {
            return Optional.empty();
        }
        return Stream.of(
                        talks.awaited(workingDays, facts.today())
                                .map(promise ->
                                        promise.awaitedUntil(workingDays).plusDays(1))
                                .map(day -> new WaitUntil(day, Waiting.PROMISED_TO_PAY)),
                        talks.retryOn(workingDays).map(day -> new WaitUntil(day, Waiting.JUST_CALLED)),
                        lastContact
                                .map(day -> day.plusDays(facts.guards().daysBetweenContacts()))
                                .map(day -> new WaitUntil(day, chronicle.afterLastContact())),
                        Optional.of(new WaitUntil(since.plusDays(1), Waiting.NOT_YET_LATE_ENOUGH)))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(WaitUntil::day));
    }

    /// The days from which somebody is called about what is missed already, but not yet today.
    static Stream<WaitUntil> after(Facts facts) {
        var rates = facts.accords().plans().stream()
                .flatMap(plan -> plan.state() instanceof PlanState.Late(var missed, var _, var _)
                        ? Stream.of(missed.dueOn())
                        : Stream.<LocalDate>empty());
        var settlements = facts.accords().settlements().stream()
                .filter(that -> !that.isAwaited(facts.today()))
                .map(that -> that.terms().by());
        return Stream.concat(rates, settlements).flatMap(since -> ready(facts, since).stream());
    }

    private Optional<Act> act(
            Predicate<OpenItem> about, Action action, Reason reason, LocalDate since, Optional<Money> amount) {
        var concerned =
                Stops.leftWithAccords(facts, items.stream().filter(about).toList());
        if (concerned.isEmpty()) {
            return Optional.empty();
        }
        var turn = Turn.of(facts, concerned);
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
