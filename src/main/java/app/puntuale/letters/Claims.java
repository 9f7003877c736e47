package app.puntuale.letters;

import app.puntuale.calendar.DueDates;
import app.puntuale.interest.Claim;
import app.puntuale.interest.Imputation;
import app.puntuale.interest.Movement;
import app.puntuale.interest.Terms;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Payment;
import app.puntuale.payments.Towards;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/// Makes the claim on an instalment: what was due and when, and what payments and credit notes have taken off it.
record Claims(DueDates dueDates, Imputation imputation, LocalDate today) {

    private static final LocalDate THE_ACT = LocalDate.of(2002, Month.AUGUST, 8);

    /// @param item in euro, with a due date
    /// @param payments of its customer; those that were undone do not count
    /// @param notice the day on which a notice of default about it was received: it decides for consumers
    Claim on(OpenItem item, Terms terms, List<Payment> payments, Optional<LocalDate> notice) {
        var dueOn = dueDates.moved(item.dueOn().orElseThrow());
        var claim = Claim.of(dated(terms, item), item.amount(), dueOn, today);
        claim = notice.map(claim::withNotice).orElse(claim);
        var credited = item.amount().minus(item.outstanding());
        for (var payment : payments) {
            var capital = paid(payment, item, Towards.CAPITAL);
            var interest = paid(payment, item, Towards.INTEREST);
            if (capital.isPositive() || interest.isPositive()) {
                claim = claim.with(movement(payment, interest, capital));
            }
            credited = credited.minus(capital);
        }
        return credited.isPositive()
                ? claim.credited(item.issuedOn(), credited, Movement.Since.DUE_DATE) // it corrects the invoice
                : claim;
    }

    /// Where the book has divided it, that stands; otherwise as the letter chooses.
    private Movement movement(Payment payment, Money interest, Money capital) {
        return interest.isPositive()
                ? new Movement.Divided(payment.receivedOn(), interest, capital)
                : new Movement.Paid(payment.receivedOn(), capital, imputation);
    }

    private static Money paid(Payment payment, OpenItem item, Towards towards) {
        return payment.undone()
                ? Money.ZERO
                : payment.allocations().stream()
                        .filter(part -> part.instalment().equals(item.id()) && part.towards() == towards)
                        .map(Allocation::amount)
                        .collect(Money.sum());
    }

    /// The contract is not younger than the invoice: that decides on 7 or 8 points for the oldest ones.
    private static Terms dated(Terms terms, OpenItem item) {
        return terms.contractOn().isEmpty() && !item.issuedOn().isBefore(THE_ACT)
                ? terms.withContractOn(item.issuedOn())
                : terms;
    }
}
