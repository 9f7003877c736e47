package app.puntuale.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Money TEN_DOLLARS = new Money(BigDecimal.TEN, Currency.getInstance("USD"));

    @Test
    void amountsThatPrintAlikeAreEqual() {
        assertEquals(Money.of("1220"), Money.of("1220.00"));
        assertEquals(Money.of("1220").hashCode(), Money.of("1220.000").hashCode());
        assertNotEquals(Money.of("10"), TEN_DOLLARS);
    }

    @Test
    void aStrayHalfCentIsABug() {
        var halfACent = new BigDecimal("0.005");

        assertThrows(ArithmeticException.class, () -> Money.of(halfACent));
    }

    @ParameterizedTest
    @CsvSource({"0.004, 0.00", "0.005, 0.01", "0.0149, 0.01", "2.675, 2.68", "-0.004, 0.00", "-0.005, -0.01"})
    void roundingIsHalfUp(BigDecimal exact, String rounded) {
        assertEquals(Money.of(rounded), Money.rounded(exact));
    }

    @Test
    void aQuotientIsRoundedOnce() { // 0.00499999... would reach a cent if it were rounded twice
        assertEquals(Money.ZERO, Money.rounded(new BigDecimal("1.4999999999999999999999"), new BigDecimal("300")));
        assertEquals(Money.of("0.01"), Money.rounded(new BigDecimal("1.5"), new BigDecimal("300")));
        assertEquals(Money.of("333.33"), Money.rounded(new BigDecimal("1000"), new BigDecimal("3")));
    }

    @Test
    void sumsAndDifferencesAreExact() {
        assertEquals(Money.of("0.30"), Money.of("0.10").plus(Money.of("0.20")));
        assertEquals(Money.of("-0.10"), Money.of("0.10").minus(Money.of("0.20")));
        assertEquals(Money.of("-5.00"), Money.of("5").negated());
        assertEquals(
                Money.of("6.60"),
                Stream.of("1.10", "2.20", "3.30").map(Money::of).collect(Money.sum()));
        assertEquals(Money.ZERO, Stream.<Money>empty().collect(Money.sum()));
    }

    @Test
    void currenciesAreNeverMixed() {
        var tenEuros = Money.of("10");

        assertThrows(CurrencyMismatchException.class, () -> tenEuros.plus(TEN_DOLLARS));
        assertThrows(CurrencyMismatchException.class, () -> tenEuros.minus(TEN_DOLLARS));
        assertThrows(CurrencyMismatchException.class, () -> tenEuros.min(TEN_DOLLARS));
        assertThrows(CurrencyMismatchException.class, () -> tenEuros.compareTo(TEN_DOLLARS));
    }

    @Test
    void centsGoInAndOut() {
        assertEquals(Money.of("12.34"), Money.ofCents(1234));
        assertEquals(-1234, Money.of("-12.34").cents());
        assertEquals(Money.of("9999999999.99"), Money.ofCents(999_999_999_999L));
    }

    @Test
    void theSmallerOfTwoIsFound() {
        assertEquals(Money.of("1"), Money.of("1").min(Money.of("2")));
        assertEquals(Money.of("-2"), Money.of("1").min(Money.of("-2")));
    }

    @Test
    void itKnowsItsSign() {
        assertTrue(Money.of("0.01").isPositive());
        assertTrue(Money.of("-0.01").isNegative());
        assertTrue(Money.zero(Currency.getInstance("USD")).isZero());
        assertFalse(Money.ZERO.isPositive());
        assertFalse(TEN_DOLLARS.isEuro());
    }

    @Test
    void listsSortBySize() {
        assertEquals(
                List.of(Money.of("-1"), Money.of("2"), Money.of("10")),
                Stream.of("10", "-1", "2").map(Money::of).sorted().toList());
    }
}
