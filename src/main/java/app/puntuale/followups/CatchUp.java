package app.puntuale.followups;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.WaitUntil;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// After days with the program closed the queue is what it would be today; this says what of it is late, and why.
/// Nothing is skipped and nothing is doubled: the method looks at what has happened, never at what it proposed before.
public final class CatchUp {

    private final Rulebook rulebook;
    private final LocalDate workedOn;
    private final LocalDate today;

    /// @param workedOn the last day before today on which the queue was looked at
    public CatchUp(Rulebook rulebook, LocalDate workedOn, LocalDate today) {
        this.rulebook = rulebook;
        this.workedOn = workedOn;
        this.today = today;
    }

    /// In the order of the queue. What was in the queue on the last worked day already is not among it.
    ///
    /// @param cases of the customers in the queue, by customer
    public List<CaughtUp> of(List<QueueEntry> queue, Map<Customer, CustomerCase> cases) {
        return queue.stream()
                .flatMap(entry ->
                        Optional.ofNullable(cases.get(entry.customer()))
                                .flatMap(known -> caughtUp(entry, known))
                                .stream())
                .toList();
    }

    private Optional<CaughtUp> caughtUp(QueueEntry entry, CustomerCase known) {
        var step = entry.proposal().step();
        if (isProposedOn(workedOn, known, step)) {
            return Optional.empty();
        }
        var since = between().filter(day -> isTurnOn(day, known, step)).findFirst();
        return since.map(day -> new CaughtUp(entry, day, why(day)));
    }

    /// Whether that step was in the queue of that day.
    private boolean isProposedOn(LocalDate day, CustomerCase known, Step step) {
        return Method.propose(rulebook, before(day, known), day) instanceof Act act && act.step() == step;
    }

    /// As [#isProposedOn], or put off only because it was a day off.
    private boolean isTurnOn(LocalDate day, CustomerCase known, Step step) {
        return isProposedOn(day, known, step)
                || (Method.propose(rulebook, before(day, known), day) instanceof WaitUntil(var _, var why)
                        && why == Waiting.DAY_OFF);
    }

    /// A day knows nothing of what was written down after it.
    private static CustomerCase before(LocalDate day, CustomerCase known) {
        var history = known.history().stream()
                .filter(entry -> !entry.on().isAfter(day))
                .toList();
        return known.with(history);
    }

    private CaughtUp.Why why(LocalDate since) {
        return since.datesUntil(today).anyMatch(rulebook.guards()::isDayForContacts)
                ? CaughtUp.Why.PROGRAM_CLOSED
                : CaughtUp.Why.DAYS_OFF;
    }

    private Stream<LocalDate> between() {
        return workedOn.plusDays(1).isBefore(today) ? workedOn.plusDays(1).datesUntil(today) : Stream.empty();
    }
}
