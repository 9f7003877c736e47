package app.puntuale.interest;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A yearly rate and the days on which it holds, both inclusive.
///
/// @param percent 10.15 means 10,15 % a year
/// @param source where the figure was read
public record Rate(LocalDate from, LocalDate to, BigDecimal percent, String source) {

    /// @throws IllegalArgumentException when the last day comes before the first
    public Rate {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a rate that ends before it begins: " + from + ".." + to);
        }
    }

    Rate between(LocalDate first, LocalDate last) {
        return new Rate(from.isBefore(first) ? first : from, to.isAfter(last) ? last : to, percent, source);
    }

    Rate plus(BigDecimal points) {
        return new Rate(from, to, percent.add(points), source);
    }
}
