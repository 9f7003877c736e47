package app.puntuale.interest;

import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// One row of the table in the letter: some days at one rate on one capital.
///
/// @param from first day, included
/// @param to last day, included
/// @param percent yearly, with at least two decimals: 10.15
/// @param interest simple, on 365 days also in a leap year, rounded half up
public record InterestRow(LocalDate from, LocalDate to, long days, BigDecimal percent, Money capital, Money interest) {

    private static final BigDecimal YEAR_OF_PERCENTS = BigDecimal.valueOf(36_500);

    static InterestRow of(Money capital, Rate rate) {
        long days = ChronoUnit.DAYS.between(rate.from(), rate.to()) + 1;
        var percentDays = rate.percent().multiply(BigDecimal.valueOf(days));
        return new InterestRow(
                rate.from(),
                rate.to(),
                days,
                asPrinted(rate.percent()),
                capital,
                Money.rounded(capital.amount().multiply(percentDays), YEAR_OF_PERCENTS));
    }

    private static BigDecimal asPrinted(BigDecimal percent) {
        if (percent.scale() == 2) {
            return percent;
        }
        var bare = percent.stripTrailingZeros();
        return bare.setScale(Math.max(2, bare.scale()));
    }
}
