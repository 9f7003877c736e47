package app.puntuale.followups;

import app.puntuale.followups.Proposal.Act;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.SettlementTerms;
import java.time.LocalDate;
import java.util.Optional;

/// The plan and the settlement of a [Life], one of each at a time, as [LifeBooks] remember them.
final class LifeAccords {

    /// A plan that was signed.
    private record Plan(HistoryId line, PlanTerms terms) {}

    private record Settlement(HistoryId line, SettlementTerms terms) {

        boolean isAwaited(LocalDate on) {
            return !on.isAfter(terms.by());
        }
    }

    private final LifeBooks books;
    private Optional<Plan> plan = Optional.empty();
    private Optional<Settlement> settlement = Optional.empty();

    LifeAccords(LifeBooks books) {
        this.books = books;
    }

    boolean hasPlan() {
        return plan.isPresent();
    }

    void sign(HistoryId line, PlanTerms terms) {
        plan = Optional.of(new Plan(line, terms));
    }

    /// The line in which it had been proposed.
    Optional<HistoryId> endPlan() {
        var ended = plan.map(Plan::line);
        plan = Optional.empty();
        return ended;
    }

    /// The customer pays what fell due by that day, that day included.
    Money payRates(LocalDate on) {
        return plan.map(signed -> books.pay(
                        missing(signed, on.plusDays(1)), books.of(signed.terms().invoices())))
                .orElse(Money.ZERO);
    }

    boolean hasSettlement() {
        return settlement.isPresent();
    }

    void settle(HistoryId line, SettlementTerms terms) {
        settlement = Optional.of(new Settlement(line, terms));
    }

    /// The line in which it had been agreed.
    Optional<HistoryId> endSettlement() {
        var ended = settlement.map(Settlement::line);
        settlement = Optional.empty();
        return ended;
    }

    /// The customer pays what is enough, or all that is left when that is less.
    Money paySettlement() {
        return settlement
                .map(agreed -> books.pay(
                        agreed.terms().accepted(), books.of(agreed.terms().invoices())))
                .orElse(Money.ZERO);
    }

    /// The rest is given up: what the history says of it.
    Optional<Event> keepSettlement() {
        return settlement.map(agreed -> {
            var rest = books.of(agreed.terms().invoices());
            var waived = rest.stream().map(OpenItem::outstanding).collect(Money.sum());
            rest.forEach(item -> books.credit(item, item.outstanding()));
            settlement = Optional.empty();
            return new Event.SettlementKept(agreed.line(), waived);
        });
    }

    /// Nobody in a respected plan, or in a settlement that may still be kept, is asked for its invoices (D-4, D-6); a
    /// late rate is asked for in their place during its grace, and then a person decides (D-5).
    Optional<String> objection(Act act, OpenItem item, LocalDate on) {
        if (isInPlan(item)) {
            return isAbout(act, on) ? Optional.empty() : Optional.of("in a plan");
        }
        return settlement
                        .filter(that ->
                                that.isAwaited(on) && that.terms().invoices().contains(item.invoice()))
                        .isPresent()
                ? Optional.of("in a settlement")
                : Optional.empty();
    }

    boolean isInPlan(OpenItem item) {
        return plan.filter(signed -> signed.terms().invoices().contains(item.invoice()))
                .isPresent();
    }

    private boolean isAbout(Act act, LocalDate on) {
        if (act.reason() instanceof Reason.RateLate(var _, var left, var _)) {
            return act.action() == Action.CALL
                    && isLate(on)
                    && left.equals(plan.map(signed -> missing(signed, on)).orElseThrow());
        }
        return act.reason() instanceof Reason.PlanLapsed && act.action() == Action.CHANGE_OF_ROUTE && hasLapsed(on);
    }

    boolean isLate(LocalDate on) {
        return plan.filter(signed -> missing(signed, on).isPositive()).isPresent() && !hasLapsed(on);
    }

    boolean hasLapsed(LocalDate on) {
        return lapsesOn().filter(day -> !on.isBefore(day)).isPresent();
    }

    /// The first day after the grace of the oldest rate that is missing; empty without a plan, or when all is paid.
    Optional<LocalDate> lapsesOn() {
        return plan.flatMap(signed -> {
            var due = Money.ZERO;
            for (var rate : signed.terms().rates()) {
                due = due.plus(rate.amount());
                if (due.compareTo(paid(signed)) > 0) {
                    return Optional.of(rate.dueOn().plusDays(signed.terms().graceDays() + 1L));
                }
            }
            return Optional.empty();
        });
    }

    /// What fell due before that day, less what was paid since it was agreed.
    private Money missing(Plan signed, LocalDate on) {
        var due = signed.terms().rates().stream()
                .filter(rate -> rate.dueOn().isBefore(on))
                .map(PlanRate::amount)
                .collect(Money.sum());
        return due.minus(due.min(paid(signed)));
    }

    private Money paid(Plan signed) {
        return books.of(signed.terms().invoices()).stream()
                .map(OpenItem::outstanding)
                .reduce(signed.terms().total(), Money::minus);
    }
}
