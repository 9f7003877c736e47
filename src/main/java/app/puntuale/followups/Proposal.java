package app.puntuale.followups;

import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.util.List;

/// What the method advises for one customer, and why. A person decides; the method only proposes.
public sealed interface Proposal {

    /// Do this today.
    ///
    /// @param rung the step whose turn it is
    /// @param items the overdue instalments it is about, the oldest first (for a courtesy call, those about to fall
    /// due)
    /// @param amount what is left of them, by currency
    /// @param daysLate of the oldest; negative before its due date
    /// @param track by which policy, and why
    record Act(
            Action action, Rung rung, Reason reason, List<OpenItem> items, Amounts amount, long daysLate, Track track)
            implements Proposal {
        public Act {
            items = List.copyOf(items);
        }

        public Step step() {
            return rung.step();
        }

        /// Whether a faster policy than their own has taken over.
        public boolean fastLane() {
            return track.isFast();
        }
    }

    /// Nothing today: this is next, not before that day.
    record WaitUntil(LocalDate day, Waiting why) implements Proposal {}

    /// Nothing, for as long as a person leaves it so: a hold without an end, or everything overdue disputed.
    record Stopped(Waiting why) implements Proposal {}

    /// Nothing to ask for.
    record Nothing() implements Proposal {}
}
