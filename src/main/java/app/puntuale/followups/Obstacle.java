package app.puntuale.followups;

import java.time.LocalDate;
import java.util.Optional;

/// Why no reminder may go out to a customer today (RULES C-9); what concerns single instalments is looked at with them.
public sealed interface Obstacle {

    /// The guard that a person may break with a reason; empty when nothing may go out until a decision is taken back.
    default Optional<Guard> guard() {
        return Optional.empty();
    }

    /// Somebody asked to leave the customer in peace.
    record Held(Optional<LocalDate> until) implements Obstacle {}

    /// Insolvent, in other hands, in a plan, given up, or not to be asked at all.
    record Stopped(Waiting why) implements Obstacle {}

    /// The customer promised to pay, and the money may still come.
    ///
    /// @param awaitedUntil the promised day and two working days more, that day included (C-6)
    record Promised(LocalDate by, LocalDate awaitedUntil) implements Obstacle {}

    /// The last message went out only a few days ago.
    ///
    /// @param from the first day on which the next one may go out
    record JustWritten(LocalDate on, LocalDate from) implements Obstacle {
        @Override
        public Optional<Guard> guard() {
            return Optional.of(Guard.WRITTEN_TOO_SOON);
        }
    }

    /// Somebody spoke with them only a few days ago.
    ///
    /// @param from the first day on which the next contact may be
    record JustCalled(LocalDate on, LocalDate from) implements Obstacle {
        @Override
        public Optional<Guard> guard() {
            return Optional.of(Guard.CONTACT_TOO_SOON);
        }
    }

    /// A Sunday, a holiday, or a day off of the firm.
    ///
    /// @param from the next day on which somebody may be contacted
    record DayOff(LocalDate from) implements Obstacle {
        @Override
        public Optional<Guard> guard() {
            return Optional.of(Guard.HOLIDAY);
        }
    }

    /// The owner has not agreed to that step.
    record NotApproved(Step step) implements Obstacle {
        @Override
        public Optional<Guard> guard() {
            return Optional.of(Guard.NOT_APPROVED);
        }
    }

    /// Nobody has looked for payments since that day: they may have paid (C-10).
    record OldPayments(LocalDate seenOn) implements Obstacle {
        @Override
        public Optional<Guard> guard() {
            return Optional.of(Guard.OLD_PAYMENTS);
        }
    }
}
