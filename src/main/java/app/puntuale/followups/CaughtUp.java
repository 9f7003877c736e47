package app.puntuale.followups;

import java.time.LocalDate;

/// Something in today’s queue that would have been there on an earlier day.
///
/// @param since the first day after the last worked one on which it would have been proposed
public record CaughtUp(QueueEntry entry, LocalDate since, Why why) {

    /// Why it was not done then.
    public enum Why {
        /// Nobody opened the program.
        PROGRAM_CLOSED,
        /// Sundays, holidays, the firm’s own days off.
        DAYS_OFF
    }
}
