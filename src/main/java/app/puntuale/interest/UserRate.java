package app.puntuale.interest;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A rate that the user has added, with its source; both days inclusive.
public record UserRate(Table table, LocalDate from, LocalDate to, BigDecimal percent, String source) {

    /// To which table it belongs.
    public enum Table {
        /// ECB reference rate, without the surcharge.
        REFERENCE,
        /// Legal rate (saggio legale).
        LEGAL
    }
}
