package app.puntuale.money;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/// Sums kept apart by currency, euro first, then by code; a currency whose sum is zero is left out.
public record Amounts(List<Money> sums) {

    public static final Amounts NONE = new Amounts(List.of());

    public Amounts {
        sums = List.copyOf(sums);
    }

    public static Amounts of(Collection<Money> amounts) {
        var byCurrency = new LinkedHashMap<String, Money>();
        for (var amount : amounts) {
            byCurrency.merge(amount.currency().getCurrencyCode(), amount, Money::plus);
        }
        var sums = new ArrayList<>(byCurrency.values());
        sums.removeIf(Money::isZero);
        sums.sort(Comparator.comparing((Money sum) -> !sum.isEuro())
                .thenComparing(sum -> sum.currency().getCurrencyCode()));
        return new Amounts(sums);
    }

    /// The euro part; zero when there is none.
    public Money euros() {
        return sums.stream().filter(Money::isEuro).findFirst().orElse(Money.ZERO);
    }

    /// What is in other currencies, one sum each.
    public List<Money> others() {
        return sums.stream().filter(sum -> !sum.isEuro()).toList();
    }

    public boolean isNone() {
        return sums.isEmpty();
    }
}
