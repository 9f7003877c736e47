package app.puntuale.followups;

import java.util.Optional;

/// The history chained by hash: every line is sealed together with the one before it, so that a line that was changed,
/// taken out or slipped in by another hand is found (RULES C-8). Who rewrites everything to the end is found only by
/// whoever kept an earlier seal elsewhere.
public interface Chain {

    /// Reads the whole history, the oldest line first, and stops at the first that is not as it was written.
    State verify();

    sealed interface State {

        /// @param lines how many there are
        /// @param seal of the last line; empty text while there is none
        record Intact(long lines, String seal) implements State {}

        /// @param position of the first line that is wrong, counted from 1
        /// @param line the one that stands there; empty when it is missing at the end
        record Broken(long position, Optional<HistoryId> line, Damage damage) implements State {}
    }

    enum Damage {
        CHANGED,
        /// Taken out: between the line before and the one that stands there now, or at the end.
        MISSING,
        /// Not written by this program.
        SLIPPED_IN
    }
}
