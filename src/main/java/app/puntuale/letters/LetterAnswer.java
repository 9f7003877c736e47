package app.puntuale.letters;

import app.puntuale.archive.Content;
import app.puntuale.followups.Obstacle;
import java.util.List;
import java.util.Optional;

/// What comes of the wish to see a letter.
public sealed interface LetterAnswer {

    /// A draft to look at: it has no protocol number yet, and nothing is kept. Its note says `letters.mail.number`
    /// where
    /// the number will stand.
    ///
    /// @param obstacle why it should not leave today; empty when nothing stands in the way (C-9)
    record Ready(Letter letter, Content pdf, CoverNote note, Demand demand, Optional<Obstacle> obstacle)
            implements LetterAnswer {}

    /// There can be no such letter: everything that is missing, and what was not asked for and why.
    record Refused(List<Missing> missing, List<Excluded> excluded) implements LetterAnswer {
        public Refused {
            missing = List.copyOf(missing);
            excluded = List.copyOf(excluded);
        }
    }
}
