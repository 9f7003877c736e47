package app.puntuale.reports;

import app.puntuale.money.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/// The five figures above today's queue.
public record Dashboard(Overdue overdue, Expected expected, Collected collected, Delay delay, Actions actions) {

    /// What is past its due date. Disputed and promised invoices are owed too; those of which a person must first
    /// decide whether they are owed, or since when, are left out.
    ///
    /// @param instalments how many
    public record Overdue(Amounts amount, int instalments) {}

    /// What should come in from today to the seventh day after, both included: instalments that fall due then, and
    /// promises for those days, as far as something is overdue.
    ///
    /// @param payments how many instalments and promises
    public record Expected(Amounts amount, int payments) {}

    /// What has come in since the first of the month, today included.
    ///
    /// @param monthBefore on the same days of the month before: half a month is never compared with a whole one
    public record Collected(Amounts amount, Amounts monthBefore) {

        /// How much more or less, in euro and whole percent; empty when nothing came in the month before.
        public OptionalInt changeInPercent() {
            var before = monthBefore.euros().amount();
            if (before.signum() <= 0) {
                return OptionalInt.empty();
            }
            var change = amount.euros().amount().subtract(before).multiply(BigDecimal.valueOf(100));
            return OptionalInt.of(change.divide(before, 0, RoundingMode.HALF_UP).intValue());
        }
    }

    /// How many days after its due date the euro came in on average, weighted by the amount: what came early counts as
    /// on time, what is still owed does not count. Empty when no invoice was paid in that month.
    ///
    /// @param monthBefore in the whole month before
    public record Delay(OptionalInt days, OptionalInt monthBefore) {}

    /// @param done calls, letters and copies logged today
    /// @param left customers in the queue
    /// @param postponed customers put on hold today until a day
    public record Actions(int done, int left, int postponed) {

        public int total() {
            return done + left;
        }
    }
}
