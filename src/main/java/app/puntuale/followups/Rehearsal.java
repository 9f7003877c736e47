package app.puntuale.followups;

import app.puntuale.customers.CustomerKind;
import app.puntuale.invoices.OpenItem;
import java.util.List;
import java.util.Optional;

/// What a policy means for one invoice: every step on its real day, off the Sundays and holidays, when nobody pays.
public final class Rehearsal {

    private static final int LONGEST = 2 * PolicyDraft.MOST_DAYS;

    private Rehearsal() {}

    /// The steps that would be taken, in order. A courtesy call is among them only for an amount that is worth one.
    ///
    /// @param policy asks every kind of customer, and gives way to no other
    /// @param item unpaid, with a due date
    public static List<Foreseen> of(Policy policy, Rulebook rulebook, OpenItem item) {
        var alone = new Policy(policy.name(), policy.purpose(), policy.rungs(), Optional.empty());
        var rules = rulebook.with(alone);
        for (var kind : CustomerKind.values()) {
            rules = rules.with(kind, policy.name());
        }
        var dueOn = item.dueOn().orElseThrow();
        var first = dueOn.minusDays(PolicyDraft.MOST_DAYS);
        var known = new CustomerCase(item.customer(), CustomerKind.COMPANY, List.of(item), List.of());
        return new Simulation(rules, first, first.plusDays(LONGEST)).of(known);
    }
}
