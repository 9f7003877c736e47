package app.puntuale.words;

import app.puntuale.followups.Policy;
import java.util.List;

/// What became of reading a policy.
public sealed interface PolicyReading {

    record Read(Policy policy) implements PolicyReading {}

    /// Every mistake, by line.
    record Misread(List<PolicyMistake> mistakes) implements PolicyReading {
        public Misread {
            mistakes = List.copyOf(mistakes);
        }
    }
}
