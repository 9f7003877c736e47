package app.puntuale.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.money.Money;
import app.puntuale.plans.Division.ByAmount;
import app.puntuale.plans.Division.ByNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/// RULES D-8.
class DivisionTest {

    @Test
    void theLastRateTakesTheCentsThatAreOver() {
        assertEquals(amounts("333.33", "333.33", "333.34"), new ByNumber(3).of(Money.of("1000.00")));
    }

    @Test
    void ratesOfOneAmountEndWithWhatIsLeft() {
        assertEquals(
                amounts("300.00", "300.00", "300.00", "100.00"),
                new ByAmount(Money.of("300.00")).of(Money.of("1000.00")));
        assertEquals(amounts("500.00", "500.00"), new ByAmount(Money.of("500.00")).of(Money.of("1000.00")));
        assertEquals(amounts("1000.00"), new ByAmount(Money.of("2000.00")).of(Money.of("1000.00")));
    }

    @Test
    void whatCannotBeDividedHasNoRates() {
        assertEquals(List.of(), new ByNumber(0).of(Money.of("10.00")));
        assertEquals(List.of(), new ByNumber(3).of(Money.of("0.02")));
        assertEquals(List.of(), new ByNumber(Division.MOST + 1).of(Money.of("1000.00")));
        assertEquals(List.of(), new ByAmount(Money.ZERO).of(Money.of("10.00")));
        assertEquals(List.of(), new ByAmount(Money.of("0.01")).of(Money.of("1000.00")));
    }

    @Property
    void theRatesAddUpToTheDebtToTheCent(
            @ForAll @LongRange(min = 1, max = 10_000_000) long cents, @ForAll @IntRange(min = 1, max = 60) int rates) {
        var debt = Money.ofCents(cents);
        var amounts = new ByNumber(rates).of(debt);

        assertEquals(cents < rates ? Money.ZERO : debt, amounts.stream().collect(Money.sum()));
    }

    @Test
    void aPlanFromTheLastOfTheMonthComesBackToIt() {
        assertEquals(
                List.of(rate("2026-01-31", "1.00"), rate("2026-02-28", "1.00"), rate("2026-03-31", "1.00")),
                Rhythm.MONTHLY.rates(LocalDate.parse("2026-01-31"), amounts("1.00", "1.00", "1.00")));
        assertEquals(
                List.of(rate("2026-01-31", "1.00"), rate("2026-02-14", "1.00")),
                Rhythm.FORTNIGHTLY.rates(LocalDate.parse("2026-01-31"), amounts("1.00", "1.00")));
    }

    private static PlanRate rate(String dueOn, String amount) {
        return new PlanRate(LocalDate.parse(dueOn), Money.of(amount));
    }

    private static List<Money> amounts(String... amounts) {
        return Arrays.stream(amounts).map(Money::of).toList();
    }
}
