package app.puntuale.interest;

import app.puntuale.money.Money;
import java.time.LocalDate;

/// What makes a debt smaller; the amount is positive.
public sealed interface Movement {

    LocalDate on();

    Money amount();

    /// Money received. Its day still bears interest on the old capital.
    ///
    /// @param on the day the money was available
    record Paid(LocalDate on, Money amount, Imputation imputation) implements Movement {}

    /// Money received, already divided as the book of payments has it.
    ///
    /// @param interest of what had accrued by that day; either of the two may be zero, not both
    record Divided(LocalDate on, Money interest, Money capital) implements Movement {
        @Override
        public Money amount() {
            return interest.plus(capital);
        }
    }

    /// A credit note (nota di credito); it lowers the capital, never the interest.
    record Credited(LocalDate on, Money amount, Since since) implements Movement {}

    /// From which day a credit note lowers the capital: ask the user.
    enum Since {
        /// It corrects the invoice: as if that part had never been owed.
        DUE_DATE,
        /// It was granted later, such as a discount: from its own day, which already bears less.
        ITS_OWN_DATE
    }
}
