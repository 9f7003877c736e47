package app.puntuale.interest;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A rate that the user has added, with its source; both days inclusive.
///
/// @param percent 2.40 means 2,40 % a year; a reference rate without the points that the law adds
public record UserRate(Table table, LocalDate from, LocalDate to, BigDecimal percent, String source) {

    /// To which table it belongs.
    public enum Table {
        /// ECB reference rate, without the surcharge.
        REFERENCE,
        /// Legal rate (saggio legale).
        LEGAL
    }

    /// @throws IllegalArgumentException when the last day comes before the first, the rate is negative or nobody says
    ///     where it comes from
    public UserRate {
        if (to.isBefore(from) || percent.signum() < 0 || source.isBlank()) {
            throw new IllegalArgumentException("not a rate with its days and source: " + from + ".." + to);
        }
    }

    Rate rate() {
        return new Rate(from, to, percent, source);
    }
}
