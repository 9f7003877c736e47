package app.puntuale.followups;

import app.puntuale.followups.Obstacle.DayOff;
import app.puntuale.followups.Obstacle.Held;
import app.puntuale.followups.Obstacle.JustCalled;
import app.puntuale.followups.Obstacle.JustWritten;
import app.puntuale.followups.Obstacle.NotApproved;
import app.puntuale.followups.Obstacle.OldPayments;
import app.puntuale.followups.Obstacle.Promised;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.Stopped;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is looked at again right before a message leaves, whoever asked for it (RULES C-9, C-10). It is less than what
/// the method advises: a person may write earlier than the ladder would, but not against these.
public final class BeforeWriting {

    private final Facts facts;
    private final CustomerCase known;
    private final Step step;
    private final LocalDate today;

    private BeforeWriting(Facts facts, CustomerCase known, Step step) {
        this.facts = facts;
        this.known = known;
        this.step = step;
        this.today = facts.today();
    }

    /// Everything that stands in the way, what only a decision removes first; empty when nothing does. What somebody
    /// has gone on against today, for that very step, no longer stands in the way of it.
    ///
    /// @param paymentsSeenOn when somebody last looked for payments; empty when nobody ever did, which is no
    /// obstacle
    public static List<Obstacle> obstacles(
            Rulebook rulebook,
            CustomerCase known,
            ReminderLevel level,
            Optional<LocalDate> paymentsSeenOn,
            LocalDate today) {
        var check = new BeforeWriting(Facts.of(rulebook, known, today), known, Step.of(level));
        return Stream.concat(check.decided(), check.guarded(paymentsSeenOn)).toList();
    }

    private Stream<Obstacle> decided() {
        var items = known.items().stream().filter(OpenItem::mayBeChased).toList();
        var hold = facts.bends().hold(today).<Obstacle>map(held -> new Held(held.until()));
        var stopped = items.isEmpty() || hold.isPresent()
                ? Optional.<Obstacle>empty()
                : Stops.ofWriting(facts, items).flatMap(BeforeWriting::stopped);
        var promised = Situation.of(facts.rulebook(), known, today)
                .promise()
                .<Obstacle>map(promise -> new Promised(
                        promise.by(), promise.awaitedUntil(facts.rulebook().workingDays())));
        return Stream.of(stopped, hold, promised).flatMap(Optional::stream);
    }

    private static Optional<Obstacle> stopped(Proposal proposal) {
        return switch (proposal) {
            case Stopped(var why) -> Optional.of(new Obstacle.Stopped(why));
            case WaitUntil(var _, var why) -> Optional.of(new Obstacle.Stopped(why));
            case Act _, Proposal.Nothing _ -> Optional.empty();
        };
    }

    private Stream<Obstacle> guarded(Optional<LocalDate> paymentsSeenOn) {
        var dayOff = facts.guards().isDayForContacts(today)
                ? Optional.<Obstacle>empty()
                : Optional.<Obstacle>of(new DayOff(facts.guards().dayForContacts(today)));
        var oldPayments = paymentsSeenOn
                .filter(day -> facts.guards().arePaymentsOld(day, today))
                .<Obstacle>map(OldPayments::new);
        return Stream.of(oldPayments, dayOff, justContacted(), notApproved())
                .flatMap(Optional::stream)
                .filter(obstacle -> obstacle.guard().filter(this::isBroken).isEmpty());
    }

    /// What the method itself proposes keeps the distances that it has to keep.
    private Optional<Obstacle> justContacted() {
        var chronicle = facts.chronicle();
        if (Method.propose(facts.rulebook(), known, today) instanceof Act act && act.step() == step) {
            return Optional.empty();
        }
        return chronicle
                .lastLetter()
                .map(letter -> new JustWritten(
                        letter.on(), letter.on().plusDays(facts.guards().daysBetweenWritten())))
                .filter(written -> today.isBefore(written.from()))
                .map(Obstacle.class::cast)
                .or(() -> chronicle
                        .lastContact()
                        .map(on -> new JustCalled(on, on.plusDays(facts.guards().daysBetweenContacts())))
                        .filter(called -> today.isBefore(called.from()))
                        .map(Obstacle.class::cast));
    }

    private Optional<Obstacle> notApproved() {
        return Turn.of(facts).flatMap(this::notApproved);
    }

    private Optional<Obstacle> notApproved(Turn turn) {
        var talks = new Talks(
                facts.chronicle(), turn.dueOn().minusDays(facts.rulebook().courtesyDays()));
        var lastLetter = new Ladder(facts, turn, talks).lastLetterLine();
        return turn.policy().rungs().stream()
                .filter(rung -> rung.step() == step
                        && rung.needsApproval()
                        && !facts.bends().isApproved(step, lastLetter))
                .findFirst()
                .map(_ -> new NotApproved(step));
    }

    private boolean isBroken(Guard guard) {
        return known.counted().stream()
                .anyMatch(entry -> entry.on().equals(today)
                        && entry.event() instanceof Event.WentOnAnyway(var broken, var forStep, var _)
                        && broken == guard
                        && forStep == step);
    }
}
