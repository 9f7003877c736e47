package app.puntuale.followups;

import app.puntuale.money.Money;
import java.util.Map;

/// What a way usually costs and how long it usually takes, in the firm's own figures: for a first thought. The offer of
/// whoever does the work counts, and nobody promises an outcome (RULES E-13).
///
/// @param least in euro, whatever comes in
/// @param leastPercent of what is owed, or of what is collected
/// @param leastDays calendar days
public record Outlay(Money least, Money most, int leastPercent, int mostPercent, int leastDays, int mostDays) {

    private static final int WHOLE = 100;

    /// Cautious orders of magnitude without a source, until the firm writes its own.
    public static final Map<Way, Outlay> USUAL = Map.of(
            Way.PLAN, new Outlay(Money.ZERO, Money.ZERO, 0, 0, 90, 365),
            Way.SETTLEMENT, new Outlay(Money.ZERO, Money.ZERO, 20, 50, 15, 60),
            Way.LAWYER, new Outlay(Money.of("400.00"), Money.of("2000.00"), 0, 0, 60, 540),
            Way.AGENCY, new Outlay(Money.ZERO, Money.of("150.00"), 10, 30, 60, 180),
            Way.WRITE_OFF, new Outlay(Money.ZERO, Money.ZERO, 100, 100, 0, 0));

    /// @throws IllegalArgumentException when a least is negative or more than its most, or a share more than the whole
    public Outlay {
        if (least.isNegative()
                || least.compareTo(most) > 0
                || !isRange(leastPercent, mostPercent)
                || mostPercent > WHOLE
                || !isRange(leastDays, mostDays)) {
            throw new IllegalArgumentException("from the least to the most: " + least + " to " + most);
        }
    }

    private static boolean isRange(int least, int most) {
        return least >= 0 && least <= most;
    }
}
