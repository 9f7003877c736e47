package app.puntuale.followups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// Why a customer does not pay, as it was noted last.
///
/// @param note in the clerk's words, or empty text
public record NotedCause(Cause cause, String note, LocalDate on) {

    public static Optional<NotedCause> of(CustomerCase known) {
        return known.counted().reversed().stream()
                .flatMap(entry -> entry.event() instanceof Event.CauseNoted(var cause, var note)
                        ? Stream.of(new NotedCause(cause, note, entry.on()))
                        : Stream.empty())
                .findFirst();
    }
}
