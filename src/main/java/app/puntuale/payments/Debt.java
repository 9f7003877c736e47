package app.puntuale.payments;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import java.util.List;
import java.util.stream.Stream;

/// One debt as a payment finds it: interest first, then capital (art. 1194 c.c., RULES A-35).
record Debt(InstalmentId instalment, Money interest, Money capital) {

    Money total() {
        return interest.plus(capital);
    }

    /// The same, when no more than that is needed.
    Debt atMost(Money enough) {
        var dueInterest = interest.min(enough);
        return new Debt(instalment, dueInterest, capital.min(enough.minus(dueInterest)));
    }

    /// Where a share of it goes.
    List<Allocation> paid(Money share) {
        var toInterest = share.min(interest);
        return Stream.of(
                        new Allocation(instalment, toInterest, Towards.INTEREST),
                        new Allocation(instalment, share.minus(toInterest)))
                .filter(part -> part.amount().isPositive())
                .toList();
    }
}
