package app.puntuale.followups;

import java.time.LocalDate;
import java.util.Optional;

/// Why no reminder may go out to a customer today (RULES C-9); what concerns single instalments is looked at with them.
public sealed interface Obstacle {

    /// Somebody asked to leave the customer in peace.
    record Held(Optional<LocalDate> until) implements Obstacle {}

    /// The customer promised to pay, and the money may still come.
    ///
    /// @param awaitedUntil the promised day and two working days more, that day included (C-6)
    record Promised(LocalDate by, LocalDate awaitedUntil) implements Obstacle {}

    /// The last one went out only a few days ago.
    ///
    /// @param from the first day on which the next one may go out
    record JustWritten(LocalDate on, LocalDate from) implements Obstacle {}
}
