package app.puntuale.letters;

import app.puntuale.archive.Content;
import app.puntuale.followups.Guard;
import app.puntuale.followups.Obstacle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What comes of the wish to see a letter.
public sealed interface LetterAnswer {

    /// A draft to look at: it has no protocol number yet, and nothing is kept. Its note says `letters.mail.number`
    /// where the number will stand.
    ///
    /// @param obstacles why it should not leave today; empty when nothing stands in the way (C-9)
    /// @param paymentsSeenOn when somebody last looked for payments (C-10); empty when nobody ever did
    record Ready(
            Letter letter,
            Content pdf,
            CoverNote note,
            Demand demand,
            List<Obstacle> obstacles,
            Optional<LocalDate> paymentsSeenOn)
            implements LetterAnswer {
        public Ready {
            obstacles = List.copyOf(obstacles);
        }

        /// The guards that a person breaks by going on.
        public List<Guard> guards() {
            return obstacles.stream()
                    .flatMap(obstacle -> obstacle.guard().stream())
                    .toList();
        }

        /// The first of them.
        public Optional<Obstacle> obstacle() {
            return obstacles.stream().findFirst();
        }
    }

    /// There can be no such letter: everything that is missing, and what was not asked for and why.
    record Refused(List<Missing> missing, List<Excluded> excluded) implements LetterAnswer {
        public Refused {
            missing = List.copyOf(missing);
            excluded = List.copyOf(excluded);
        }
    }
}
