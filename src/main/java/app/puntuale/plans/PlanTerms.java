package app.puntuale.plans;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// What a repayment plan says (piano di rientro), RULES D-1.
///
/// @param invoices what is paid by it
/// @param rates in the order in which they fall due; they add up to the debt and the agreed interest, to the cent
/// (D-8)
/// @param agreedInterest zero unless interest is [PlanInterest#INCLUDED]
/// @param acceleration whether the whole debt falls due, after written notice, when a rate is missed (D-5)
/// @param graceDays calendar days after a rate is due, before the plan lapses
public record PlanTerms(
        Set<InvoiceId> invoices,
        List<PlanRate> rates,
        PlanInterest interest,
        Money agreedInterest,
        boolean acceleration,
        int graceDays) {

    /// @throws IllegalArgumentException without a rate, or when the days do not rise
    public PlanTerms {
        invoices = Set.copyOf(invoices);
        rates = List.copyOf(rates);
        if (rates.isEmpty()) {
            throw new IllegalArgumentException("a plan has at least one rate");
        }
        for (var i = 1; i < rates.size(); i++) {
            if (!rates.get(i - 1).dueOn().isBefore(rates.get(i).dueOn())) {
                throw new IllegalArgumentException("the rates of a plan fall due one after the other: " + rates);
            }
        }
    }

    public Money total() {
        return rates.stream().map(PlanRate::amount).reduce(Money.zero(agreedInterest.currency()), Money::plus);
    }

    /// Without the agreed interest.
    public Money capital() {
        return total().minus(agreedInterest);
    }

    /// What has fallen due by that day, that day included.
    Money dueBy(LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.dueOn().isAfter(day))
                .map(PlanRate::amount)
                .reduce(Money.zero(agreedInterest.currency()), Money::plus);
    }
}
