package app.puntuale.payments;

import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Divides an amount among debts in proportion to them, to the cent.
final class Share {

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private Share() {}

    /// Each its whole debt when there is enough; otherwise each its part rounded down, and the cents that are over go
    /// one each to the first ones. Never more than the debt, nor more than the amount in all.
    static List<Money> of(Money amount, List<Money> debts) {
        var total = debts.stream().reduce(Money.zero(amount.currency()), Money::plus);
        if (amount.compareTo(total) >= 0) {
            return debts;
        }
        var shares = new ArrayList<Money>();
        var left = amount;
        for (var debt : debts) {
            var share = part(amount, debt, total);
            shares.add(share);
            left = left.minus(share);
        }
        for (var place = 0; left.isPositive(); place++) {
            var debt = debts.get(place);
            var more = left.min(new Money(CENT, amount.currency())).min(debt.minus(shares.get(place)));
            shares.set(place, shares.get(place).plus(more));
            left = left.minus(more);
        }
        return shares;
    }

    private static Money part(Money amount, Money debt, Money total) {
        var share = amount.amount().multiply(debt.amount()).divide(total.amount(), 2, RoundingMode.DOWN);
        return new Money(share, amount.currency());
    }
}
