package app.puntuale.followups;

import app.puntuale.followups.Obstacle.Held;
import app.puntuale.followups.Obstacle.JustWritten;
import app.puntuale.followups.Obstacle.Promised;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// What is looked at again right before a message leaves, whoever asked for it (RULES C-9). It is less than what the
/// method advises: a person may write earlier than the ladder would, but not against these.
public final class BeforeWriting {

    /// Between two written messages to the same customer, at least.
    private static final int FEWEST_DAYS = 7;

    private BeforeWriting() {}

    /// The first thing that stands in the way; empty when nothing does.
    public static Optional<Obstacle> obstacle(Rulebook rulebook, CustomerCase customer, LocalDate today) {
        var situation = Situation.of(rulebook, customer, today);
        return situation
                .hold()
                .<Obstacle>map(hold -> new Held(hold.until()))
                .or(() -> situation
                        .promise()
                        .map(promise -> new Promised(promise.by(), promise.awaitedUntil(rulebook.workingDays()))))
                .or(() -> justWritten(customer, today));
    }

    private static Optional<Obstacle> justWritten(CustomerCase customer, LocalDate today) {
        return customer.history().stream()
                .filter(entry -> entry.event() instanceof Event.Written)
                .map(HistoryEntry::on)
                .max(Comparator.naturalOrder())
                .map(on -> new JustWritten(on, on.plusDays(FEWEST_DAYS)))
                .filter(written -> today.isBefore(written.from()))
                .map(Obstacle.class::cast);
    }
}
