package app.puntuale.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/// An amount in one currency, always to the cent (scale 2): two amounts are equal when they would print alike.
/// Amounts in different currencies are never added nor compared.
///
/// @param amount exactly two decimals; a stray half cent is a bug, not a rounding
/// @param currency euro unless an invoice says otherwise
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    public static final Currency EURO = Currency.getInstance("EUR");
    public static final Money ZERO = Money.of("0");

    /// @throws ArithmeticException when the amount has a fraction of a cent
    public Money {
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    /// Euro, as written with a decimal point: `Money.of("1220.00")`.
    public static Money of(String euros) {
        return of(new BigDecimal(euros));
    }

    /// Euro.
    public static Money of(BigDecimal euros) {
        return new Money(euros, EURO);
    }

    /// Euro, from whole cents.
    public static Money ofCents(long cents) {
        return of(BigDecimal.valueOf(cents, 2));
    }

    /// The only door through which fractions of a cent may enter: euro, rounded half up.
    public static Money rounded(BigDecimal euros) {
        return of(euros.setScale(2, RoundingMode.HALF_UP));
    }

    /// The same for a quotient, so that it is rounded once and not twice.
    ///
    /// @throws ArithmeticException when the divisor is zero
    public static Money rounded(BigDecimal euros, BigDecimal divisor) {
        return of(euros.divide(divisor, 2, RoundingMode.HALF_UP));
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /// @throws CurrencyMismatchException when the currencies differ
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /// @throws CurrencyMismatchException when the currencies differ
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    /// The smaller of the two.
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isEuro() {
        return currency.equals(EURO);
    }

    /// Whole cents (or hundredths of the currency's unit).
    ///
    /// @throws ArithmeticException beyond nine hundred quadrillion cents
    public long cents() {
        return amount.unscaledValue().longValueExact();
    }

    /// The sum in euro of a stream of euro amounts; zero when there are none.
    public static Collector<Money, ?, Money> sum() {
        return Collectors.reducing(ZERO, Money::plus);
    }

    /// @throws CurrencyMismatchException when the currencies differ
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }
}
