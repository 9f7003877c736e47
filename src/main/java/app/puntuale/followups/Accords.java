package app.puntuale.followups;

import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import app.puntuale.plans.PlanState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What was agreed with a customer, as it stands on one day: while it is kept its invoices rest (RULES D-4, D-6).
///
/// @param plans those that are in force
/// @param settlements those that were neither kept nor taken back, the lapsed ones too
record Accords(List<CustomerPlan> plans, List<CustomerSettlement> settlements, LocalDate today) {

    static Accords of(CustomerCase known, Bends bends, LocalDate today) {
        var plans = bends.plans().isEmpty()
                ? List.<CustomerPlan>of()
                : CustomerPlan.all(bends, known.counted(), known.items(), today).stream()
                        .filter(CustomerPlan::isInForce)
                        .toList();
        return new Accords(plans, CustomerSettlement.pending(bends), today);
    }

    /// Whether nobody asks for that instalment in the ordinary way.
    boolean rests(OpenItem item) {
        return why(item).isPresent();
    }

    /// The same, unless what was agreed has lapsed: then a person may write.
    boolean isKept(OpenItem item) {
        return rests(item)
                && plans.stream().noneMatch(plan -> plan.isAbout(item) && plan.state() instanceof PlanState.Lapsed);
    }

    Optional<Waiting> why(OpenItem item) {
        if (plans.stream().anyMatch(plan -> plan.isAbout(item))) {
            return Optional.of(Waiting.IN_PLAN);
        }
        return settlements.stream().anyMatch(that -> that.isAwaited(today) && that.isAbout(item))
                ? Optional.of(Waiting.IN_SETTLEMENT)
                : Optional.empty();
    }

    /// The days on which each of them is looked at again.
    Stream<WaitUntil> ends() {
        var rates = plans.stream()
                .flatMap(plan -> until(plan.state()).stream())
                .map(day -> new WaitUntil(day, Waiting.IN_PLAN));
        var last = settlements.stream()
                .filter(that -> that.isAwaited(today))
                .map(that -> new WaitUntil(that.terms().by().plusDays(1), Waiting.IN_SETTLEMENT));
        return Stream.concat(rates, last);
    }

    private static Optional<LocalDate> until(PlanState state) {
        return switch (state) {
            case PlanState.Respected(var next, var _) ->
                Optional.of(next.dueOn().plusDays(1));
            case PlanState.Late(var _, var _, var lapsesOn) -> Optional.of(lapsesOn);
            case PlanState.Lapsed _, PlanState.Proposed _, PlanState.Fulfilled _, PlanState.Ended _ -> Optional.empty();
        };
    }
}
