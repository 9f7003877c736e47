package app.puntuale.plans;

import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// How a debt becomes rates, to the cent: the last one takes what the others leave (RULES D-8).
public sealed interface Division {

    /// So many rates, alike but for the last.
    record ByNumber(int rates) implements Division {}

    /// Rates of that amount, and the last of what is left.
    record ByAmount(Money rate) implements Division {}

    /// The rates of that debt, none of them zero; empty when it cannot be divided so.
    default List<Money> of(Money debt) {
        return switch (this) {
            case ByNumber(var rates) -> byNumber(debt, rates);
            case ByAmount(var rate) -> byAmount(debt, rate);
        };
    }

    private static List<Money> byNumber(Money debt, int rates) {
        if (rates < 1 || rates > MOST || debt.cents() < rates) {
            return List.of();
        }
        var each = new Money(debt.amount().divide(BigDecimal.valueOf(rates), 2, RoundingMode.DOWN), debt.currency());
        return filled(debt, each, rates);
    }

    private static List<Money> byAmount(Money debt, Money rate) {
        if (!rate.isPositive() || !debt.isPositive() || !rate.currency().equals(debt.currency())) {
            return List.of();
        }
        var number = debt.amount().divide(rate.amount(), 0, RoundingMode.UP);
        return number.compareTo(BigDecimal.valueOf(MOST)) > 0 ? List.of() : filled(debt, rate, number.intValueExact());
    }

    /// More rates than that are a slip of the pen.
    int MOST = 120;

    private static List<Money> filled(Money debt, Money each, int rates) {
        var amounts = new ArrayList<Money>();
        var left = debt;
        for (var number = 1; number < rates; number++) {
            amounts.add(each);
            left = left.minus(each);
        }
        amounts.add(left);
        return amounts;
    }
}
