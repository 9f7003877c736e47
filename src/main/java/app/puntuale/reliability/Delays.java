package app.puntuale.reliability;

import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Receipt;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// How late the money of two years came, euro by euro. The last half-year counts three times, the half-year before
/// twice, the year before that once; what is overdue now counts as if it came today. Other currencies are left out.
final class Delays {

    private static final int MONTHS_BACK = 24;
    private static final int MONTHS_LATELY = 6;

    private record Piece(Money amount, long days, LocalDate on) {}

    private final List<Piece> pieces;
    private final LocalDate today;

    Delays(List<Receipt> receipts, List<OpenItem> open, LocalDate today) {
        this.today = today;
        this.pieces = Stream.concat(
                        receipts.stream().flatMap(Delays::piece), open.stream().flatMap(this::piece))
                .filter(piece -> piece.amount().isEuro() && piece.amount().isPositive())
                .filter(piece -> !piece.on().isBefore(today.minusMonths(MONTHS_BACK)))
                .toList();
    }

    private static Stream<Piece> piece(Receipt receipt) {
        return receipt.dueOn().stream()
                .map(dueOn -> new Piece(
                        receipt.amount(),
                        Math.max(0, ChronoUnit.DAYS.between(dueOn, receipt.receivedOn())),
                        receipt.receivedOn()));
    }

    private Stream<Piece> piece(OpenItem item) {
        return item.mayBeChased() && item.isOverdue(today)
                ? Stream.of(new Piece(item.outstanding(), item.daysLate(today).orElseThrow(), today))
                : Stream.empty();
    }

    /// Rounded to whole days; empty when nothing was paid or is overdue.
    OptionalLong average() {
        return average(_ -> true);
    }

    OptionalLong lately() {
        return average(this::isLate);
    }

    OptionalLong before() {
        return average(piece -> !isLate(piece));
    }

    private boolean isLate(Piece piece) {
        return !piece.on().isBefore(today.minusMonths(MONTHS_LATELY));
    }

    private OptionalLong average(Predicate<Piece> wanted) {
        var weights = BigDecimal.ZERO;
        var days = BigDecimal.ZERO;
        for (var piece : pieces.stream().filter(wanted).toList()) {
            var weight = piece.amount().amount().multiply(BigDecimal.valueOf(times(piece)));
            weights = weights.add(weight);
            days = days.add(weight.multiply(BigDecimal.valueOf(piece.days())));
        }
        return weights.signum() == 0
                ? OptionalLong.empty()
                : OptionalLong.of(days.divide(weights, 0, RoundingMode.HALF_UP).longValue());
    }

    private int times(Piece piece) {
        if (isLate(piece)) {
            return 3;
        }
        return piece.on().isBefore(today.minusMonths(2 * MONTHS_LATELY)) ? 1 : 2;
    }
}
