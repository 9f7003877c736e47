package app.puntuale.followups;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Proposal.Act;
import java.time.LocalDate;
import java.util.Optional;

/// Where telephone calls are written down.
public final class CallDesk {

    /// What became of a call that was to be logged.
    public sealed interface Answer {
        record Logged(HistoryId entry) implements Answer {}

        record Refused(CallFlaw flaw) implements Answer {}
    }

    private final TodayDesk desk;
    private final History history;
    private final Transactions transactions;

    public CallDesk(TodayDesk desk, History history, Transactions transactions) {
        this.desk = desk;
        this.history = history;
        this.transactions = transactions;
    }

    /// Writes the call into the history, as the step of the ladder that was today's turn, if that was a call.
    ///
    /// @param answeredBy who answered, or empty text
    /// @param note in the clerk's words, or empty text
    public Answer log(CustomerId customer, CallOutcome outcome, String answeredBy, String note, LocalDate today) {
        return log(customer, outcome, answeredBy, note, "", today);
    }

    /// As [#log], for a call that was perhaps made outside the hours (RULES C-17): the reason is a line of its own.
    ///
    /// @param anyway why it was made then, or empty text
    public Answer log(
            CustomerId customer, CallOutcome outcome, String answeredBy, String note, String anyway, LocalDate today) {
        return transactions.inOne(() -> {
            var known = desk.caseOf(customer);
            var flaw = known.map(found -> CallFlaw.in(outcome, found.items(), today))
                    .orElse(Optional.of(CallFlaw.NO_SUCH_CUSTOMER));
            if (flaw.isPresent()) {
                return new Answer.Refused(flaw.get());
            }
            var step = known.flatMap(found -> turn(found, today));
            if (!anyway.isBlank()) {
                var forStep = step.orElse(Step.FIRST_CALL);
                history.add(customer, today, new Event.WentOnAnyway(Guard.CALL_HOURS, forStep, anyway.strip()));
            }
            return new Answer.Logged(
                    history.add(customer, today, new Event.Called(step, outcome, answeredBy.strip(), note.strip())));
        });
    }

    private Optional<Step> turn(CustomerCase known, LocalDate today) {
        return Method.propose(desk.rulebook(), known, today) instanceof Act act
                ? Optional.of(act.step()).filter(Step::isCall)
                : Optional.empty();
    }
}
