package app.puntuale.reliability;

import app.puntuale.money.Money;
import app.puntuale.payments.Receipt;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// How many days after their due dates the last payments of a customer came.
///
/// @param days of each, the oldest first, twelve at most; 0 for what came in time
public record Punctuality(List<Long> days) {

    private static final int SHOWN = 12;

    public Punctuality {
        days = List.copyOf(days);
    }

    /// What came on one day counts as one payment, its parts by their amounts; what has no due date is left out, and so
    /// are other currencies.
    static Punctuality of(List<Receipt> receipts) {
        var byDay = new TreeMap<LocalDate, Sum>();
        for (var receipt : receipts) {
            if (receipt.amount().isEuro() && receipt.amount().isPositive()) {
                receipt.dueOn()
                        .ifPresent(due -> byDay.merge(
                                receipt.receivedOn(),
                                Sum.of(receipt.amount(), ChronoUnit.DAYS.between(due, receipt.receivedOn())),
                                Sum::plus));
            }
        }
        var days = byDay.values().stream().map(Sum::average).toList();
        return new Punctuality(days.subList(Math.max(0, days.size() - SHOWN), days.size()));
    }

    /// Of the payments shown, each counted once, in whole days; empty when there is none.
    public Optional<Long> average() {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(Math.round(
                        days.stream().mapToLong(Long::longValue).average().orElseThrow()));
    }

    private record Sum(BigDecimal weights, BigDecimal days) {

        static Sum of(Money amount, long daysLate) {
            return new Sum(amount.amount(), amount.amount().multiply(BigDecimal.valueOf(Math.max(0, daysLate))));
        }

        Sum plus(Sum other) {
            return new Sum(weights.add(other.weights), days.add(other.days));
        }

        long average() {
            return days.divide(weights, 0, RoundingMode.HALF_UP).longValueExact();
        }
    }
}
