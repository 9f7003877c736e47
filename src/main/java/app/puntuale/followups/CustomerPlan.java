package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import app.puntuale.plans.Plan;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanState;
import app.puntuale.plans.PlanTerms;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/// A repayment plan of a customer, as it stands on one day.
///
/// @param id the line of the history in which it was proposed
/// @param paid what has come in for it
public record CustomerPlan(HistoryId id, Plan plan, Money paid, PlanState state) {

    /// In the order in which they were proposed.
    ///
    /// @param history without what was corrected
    /// @param items every instalment not wholly paid
    static List<CustomerPlan> all(Bends bends, List<HistoryEntry> history, List<OpenItem> items, LocalDate today) {
        return bends.plans().stream()
                .map(file -> {
                    var plan = new Plan(file.proposed().terms(), file.signedOn(), file.ended());
                    var paid = paid(plan, history, items);
                    return new CustomerPlan(file.id(), plan, paid, plan.on(today, paid));
                })
                .toList();
    }

    /// Whether it decides what happens with its invoices: signed, and closed neither by a person nor by the last rate
    /// (RULES D-1).
    boolean isInForce() {
        return switch (state) {
            case PlanState.Respected _, PlanState.Late _, PlanState.Lapsed _ -> true;
            case PlanState.Proposed(), PlanState.Fulfilled(), PlanState.Ended() -> false;
        };
    }

    /// In force, and not lapsed.
    boolean isStillKept() {
        return isInForce() && !(state instanceof PlanState.Lapsed);
    }

    /// Proposed or in force.
    public boolean isAlive() {
        return isProposed() || isInForce();
    }

    boolean isProposed() {
        return state instanceof PlanState.Proposed;
    }

    boolean isAbout(OpenItem item) {
        return isAboutAny(Set.of(item.invoice()));
    }

    boolean isAboutAny(Collection<InvoiceId> invoices) {
        return !Collections.disjoint(plan.terms().invoices(), invoices);
    }

    /// The agreed capital less what is still open. Of what else came in since it was signed as much is agreed interest
    /// as was agreed.
    private static Money paid(Plan plan, List<HistoryEntry> history, List<OpenItem> items) {
        var terms = plan.terms();
        var capital = items.stream()
                .filter(item -> terms.invoices().contains(item.invoice()))
                .map(OpenItem::outstanding)
                .filter(open -> open.currency().equals(terms.capital().currency()))
                .reduce(terms.capital(), Money::minus);
        return terms.interest() == PlanInterest.INCLUDED ? capital.plus(interest(plan, capital, history)) : capital;
    }

    private static Money interest(Plan plan, Money capital, List<HistoryEntry> history) {
        var beside = plan.signedOn()
                .map(day -> receivedSince(day, history, plan.terms()).minus(capital))
                .orElse(Money.zero(capital.currency()))
                .min(plan.terms().agreedInterest());
        return beside.isPositive() ? beside : Money.zero(beside.currency());
    }

    private static Money receivedSince(LocalDate day, List<HistoryEntry> history, PlanTerms terms) {
        var received = new LinkedHashMap<PaymentId, Money>();
        for (var entry : history) {
            if (entry.event() instanceof Event.Paid(var payment, var amount, var on) && !on.isBefore(day)) {
                received.put(payment, amount);
            } else if (entry.event() instanceof Event.PaymentUndone(var payment, var _)) {
                received.remove(payment);
            }
        }
        return received.values().stream()
                .filter(amount ->
                        amount.currency().equals(terms.agreedInterest().currency()))
                .reduce(Money.zero(terms.agreedInterest().currency()), Money::plus);
    }
}
