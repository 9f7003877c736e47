package app.puntuale.plans;

import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// How far the rates of a plan are apart.
public enum Rhythm {
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    EVERY_TWO_MONTHS,
    QUARTERLY;

    /// Those amounts, the first on that day.
    public List<PlanRate> rates(LocalDate first, List<Money> amounts) {
        return IntStream.range(0, amounts.size())
                .mapToObj(number -> new PlanRate(day(first, number), amounts.get(number)))
                .toList();
    }

    /// The day of the nth rate, counted from 0. Reckoned from the first day each time, so that a plan that begins on
    /// the 31st comes back to it after February.
    LocalDate day(LocalDate first, int number) {
        return switch (this) {
            case WEEKLY -> first.plusWeeks(number);
            case FORTNIGHTLY -> first.plusWeeks(2L * number);
            case MONTHLY -> first.plusMonths(number);
            case EVERY_TWO_MONTHS -> first.plusMonths(2L * number);
            case QUARTERLY -> first.plusMonths(3L * number);
        };
    }
}
