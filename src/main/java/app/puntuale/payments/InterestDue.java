package app.puntuale.payments;

import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;

/// How much late interest a payment finds to pay.
interface InterestDue {

    /// No interest is asked for: every payment goes to capital (RULES A-36).
    InterestDue NONE = (_, _, _) -> Money.ZERO;

    /// What was claimed of it, has accrued by that day, and is neither paid nor given up.
    ///
    /// @param item as it was before any payment
    /// @param earlier what payments before that one paid of it, in their order
    Money on(OpenItem item, List<Part> earlier, LocalDate day);

    /// What one payment paid of one instalment, its lump sum apart.
    record Part(LocalDate on, Money interest, Money capital) {

        boolean isNothing() {
            return interest.isZero() && capital.isZero();
        }
    }
}
