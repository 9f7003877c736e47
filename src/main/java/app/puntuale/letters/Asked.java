package app.puntuale.letters;

import app.puntuale.interest.InterestStatement;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.util.Optional;

/// One instalment that a letter asks for.
///
/// @param daysLate after its due date, 1 at least
/// @param residual what is left of it
/// @param interest asked for; zero when it is not
/// @param lumpSum EUR 40 or zero: the first instalment of an invoice bears them for all
/// @param notPaid what is missing from the residual, and was not paid
/// @param statement how interest runs on it, asked for or not; empty in another currency
public record Asked(
        OpenItem item,
        long daysLate,
        Money residual,
        Money interest,
        Money lumpSum,
        NotPaid notPaid,
        Optional<InterestStatement> statement) {

    /// What came in of the capital, credit notes apart.
    public Money paid() {
        return takenOff().minus(notPaid.sum());
    }

    /// Whatever is missing from the instalment as it was issued.
    public Money takenOff() {
        return item.amount().minus(residual);
    }

    public Money due() {
        return residual.isEuro() ? residual.plus(interest).plus(lumpSum) : residual;
    }
}
