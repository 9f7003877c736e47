package app.puntuale.plans;

import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// A repayment plan and what became of it on paper. How it stands is a sum: nobody has to declare it late.
///
/// @param ended whether a person has closed it
public record Plan(PlanTerms terms, Optional<LocalDate> signedOn, boolean ended) {

    /// @param paid what has come in for it: the agreed capital less what is still open of its invoices, and the agreed
    /// interest that was paid
    public PlanState on(LocalDate today, Money paid) {
        if (ended) {
            return new PlanState.Ended();
        }
        if (signedOn.isEmpty()) {
            return new PlanState.Proposed();
        }
        var due = Money.zero(paid.currency());
        for (var rate : terms.rates()) {
            due = due.plus(rate.amount());
            if (paid.compareTo(due) < 0) {
                return waitingFor(rate, due.minus(paid), paid, today);
            }
        }
        return new PlanState.Fulfilled();
    }

    private PlanState waitingFor(PlanRate rate, Money left, Money paid, LocalDate today) {
        if (!today.isAfter(rate.dueOn())) {
            return new PlanState.Respected(rate, left);
        }
        var lapsesOn = rate.dueOn().plusDays(terms.graceDays() + 1L);
        return today.isBefore(lapsesOn)
                ? new PlanState.Late(rate, terms.dueBy(today.minusDays(1)).minus(paid), lapsesOn)
                : new PlanState.Lapsed(rate, lapsesOn);
    }
}
