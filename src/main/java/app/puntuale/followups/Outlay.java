package app.puntuale.followups;

import app.puntuale.money.Money;
import java.util.Map;

/// What a way usually costs and how long it usually takes: orders of magnitude without a source, for a first thought.
/// The offer of whoever does the work counts, and nobody promises an outcome (RULES E-13).
///
/// @param least in euro, whatever comes in
/// @param leastPercent of what is owed, or of what is collected
/// @param leastDays calendar days
public record Outlay(Money least, Money most, int leastPercent, int mostPercent, int leastDays, int mostDays) {

    public static final Map<Way, Outlay> USUAL = Map.of(
            Way.PLAN, new Outlay(Money.ZERO, Money.ZERO, 0, 0, 90, 365),
            Way.SETTLEMENT, new Outlay(Money.ZERO, Money.ZERO, 20, 50, 15, 60),
            Way.LAWYER, new Outlay(Money.of("400.00"), Money.of("2000.00"), 0, 0, 60, 540),
            Way.AGENCY, new Outlay(Money.ZERO, Money.of("150.00"), 10, 30, 60, 180),
            Way.WRITE_OFF, new Outlay(Money.ZERO, Money.ZERO, 100, 100, 0, 0));
}
