package app.puntuale.payments;

import app.puntuale.invoices.OpenItem;
import java.math.BigDecimal;
import java.time.LocalDate;

/// What the law asks about a debt before it orders it among others (art. 1193 c.c., RULES A-37).
///
/// @param prescribed which debts are not counted
/// @param security how well it is secured: the least goes first
/// @param burden how heavy it weighs on the debtor, such as its yearly rate: the most burdensome goes first
public record Criteria(Clock prescribed, Weight security, Weight burden) {

    /// Nothing is prescribed, all is unsecured and as burdensome as the rest.
    public static final Criteria PLAIN = new Criteria((_, _) -> false, _ -> BigDecimal.ZERO, _ -> BigDecimal.ZERO);

    /// Whether a debt had become prescribed by the day on which the money came.
    public interface Clock {
        boolean hasEnded(OpenItem item, LocalDate receivedOn);
    }

    /// A figure of a debt, to compare it with others.
    public interface Weight {
        BigDecimal of(OpenItem item);
    }
}
