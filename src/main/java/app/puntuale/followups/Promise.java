package app.puntuale.followups;

import app.puntuale.calendar.WorkingDays;
import app.puntuale.money.Money;
import java.time.LocalDate;

/// A promise of payment that is not kept yet.
///
/// @param received what has come in, in its currency, since it was made
public record Promise(LocalDate by, Money amount, Money received) {

    private static final int GRACE = 2;

    /// The last day on which nobody reminds the customer of it: its own and two working days more (RULES C-6), for a
    /// transfer takes its time.
    public LocalDate awaitedUntil(WorkingDays workingDays) {
        return workingDays.plus(by, GRACE);
    }

    public Money left() {
        return amount.minus(received);
    }
}
