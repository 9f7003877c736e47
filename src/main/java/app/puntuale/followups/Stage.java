package app.puntuale.followups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A step of the policy, and where it stands.
///
/// @param on the day on which it was taken, or before which it is not taken; empty for one that is passed over
/// @param waiting what the next one waits for until that day; empty for all others
public record Stage(Step step, State state, Optional<LocalDate> on, Optional<Waiting> waiting) {

    /// Where a step stands.
    public enum State {
        TAKEN,
        /// A person left it out.
        SKIPPED,
        /// Something firmer was said already, or it was time to go on.
        PASSED_OVER,
        NEXT,
        LATER
    }

    static List<Stage> of(Facts facts, Turn turn, List<HistoryEntry> history) {
        if (turn.policy().isSilent()) {
            return List.of();
        }
        var since = turn.dueOn().minusDays(facts.rulebook().courtesyDays());
        var ladder = new Ladder(facts, turn, new Talks(facts.chronicle(), since));
        var next = ladder.next(facts.today());
        var later = new Later(facts, turn.dueOn(), ladder);
        return turn.policy().rungs().stream()
                .map(rung -> taken(rung.step(), ladder, since, history)
                        .map(on -> new Stage(rung.step(), State.TAKEN, Optional.of(on), Optional.empty()))
                        .orElseGet(() -> ahead(rung, next, ladder, facts, later)))
                .toList();
    }

    private static Stage ahead(Rung rung, Rung next, Ladder ladder, Facts facts, Later later) {
        if (rung.equals(next)) {
            var ready = ladder.readyFor(rung);
            var on = facts.guards().dayForContacts(ready.on());
            var waiting = facts.today().isBefore(on) ? Optional.of(ready.why()) : Optional.<Waiting>empty();
            later.take(rung, on);
            return new Stage(rung.step(), State.NEXT, Optional.of(on), waiting);
        }
        if (facts.chronicle().wasSkippedAfter(ladder.lastLetterLine(), rung.step())) {
            return new Stage(rung.step(), State.SKIPPED, Optional.empty(), Optional.empty());
        }
        return rung.distance().compareTo(next.distance()) < 0
                ? new Stage(rung.step(), State.PASSED_OVER, Optional.empty(), Optional.empty())
                : new Stage(rung.step(), State.LATER, Optional.of(later.dayOf(rung)), Optional.empty());
    }

    /// The days before which the steps after the next one are not taken, if each is taken as soon as it may be.
    private static final class Later {

        private final Facts facts;
        private final LocalDate dueOn;
        private LocalDate contact;
        private LocalDate written;

        Later(Facts facts, LocalDate dueOn, Ladder ladder) {
            this.facts = facts;
            this.dueOn = dueOn;
            this.contact = facts.today();
            this.written = ladder.lastLetter().map(Chronicle.Letter::on).orElse(LocalDate.MIN);
        }

        void take(Rung rung, LocalDate on) {
            contact = later(on, facts.today());
            written = rung.step().level().isPresent() ? contact : written;
        }

        LocalDate dayOf(Rung rung) {
            var guards = facts.guards();
            var rested = contact.plusDays(Math.max(guards.daysBetweenContacts(), rung.daysSincePrevious()));
            var on = later(rung.distance().from(dueOn), rested);
            if (rung.step().level().isPresent() && !written.equals(LocalDate.MIN)) {
                on = later(on, written.plusDays(guards.daysBetweenWritten()));
            }
            take(rung, guards.dayForContacts(on));
            return contact;
        }

        private static LocalDate later(LocalDate one, LocalDate other) {
            return one.isAfter(other) ? one : other;
        }
    }

    private static Optional<LocalDate> taken(Step step, Ladder ladder, LocalDate since, List<HistoryEntry> history) {
        if (step.isCall()) {
            return history.stream()
                    .filter(entry -> !entry.on().isBefore(since)
                            && entry.event() instanceof Event.Called called
                            && called.step().filter(step::equals).isPresent())
                    .map(HistoryEntry::on)
                    .max(LocalDate::compareTo);
        }
        return ladder.letters().stream()
                .filter(letter -> Step.of(letter.level()) == step)
                .map(Chronicle.Letter::on)
                .max(LocalDate::compareTo);
    }
}
