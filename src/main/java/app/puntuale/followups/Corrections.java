package app.puntuale.followups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was written down by mistake stays in the history, and no longer counts.
final class Corrections {

    private Corrections() {}

    /// The lines that count, in their order.
    static List<HistoryEntry> applied(List<HistoryEntry> history) {
        if (history.stream().noneMatch(entry -> entry.event() instanceof Event.Corrected)) {
            return history;
        }
        var wrong = wrong(history);
        return history.stream().filter(entry -> !wrong.contains(entry.id())).toList();
    }

    /// Why each line that does not count was wrong.
    static Map<HistoryId, String> reasons(List<HistoryEntry> history) {
        var reasons = new HashMap<HistoryId, String>();
        for (var entry : history) {
            if (entry.event() instanceof Event.Corrected(var line, var reason)) {
                reasons.put(line, reason);
            }
        }
        return reasons;
    }

    private static Set<HistoryId> wrong(List<HistoryEntry> history) {
        return reasons(history).keySet();
    }

    /// Why that line cannot be corrected, if it cannot.
    ///
    /// @param history of one customer, whole
    static Optional<FollowUpFlaw> flaw(HistoryId line, List<HistoryEntry> history) {
        if (wrong(history).contains(line)) {
            return Optional.of(FollowUpFlaw.CORRECTED_ALREADY);
        }
        return history.stream()
                .filter(entry -> entry.id().equals(line))
                .findFirst()
                .map(entry -> Decisions.unless(isCorrectable(entry.event()), FollowUpFlaw.NEVER_CORRECTED))
                .orElse(Optional.of(FollowUpFlaw.NO_SUCH_LINE));
    }

    /// Only what a person wrote down, and what nothing else in the archive hangs on.
    private static boolean isCorrectable(Event event) {
        return switch (event) {
            case Event.Called _,
                    Event.Received _,
                    Event.Promised _,
                    Event.CauseNoted _,
                    Event.QuestionAnswered _,
                    Event.Approved _,
                    Event.StepSkipped _,
                    Event.InterestWaived _,
                    Event.CreditLimitSet _,
                    Event.SignalNoted _,
                    Event.GradeGiven _,
                    Event.CopySent _,
                    Event.Attached _,
                    Event.Noted _,
                    Event.Bend _,
                    Event.Legal _ -> true;
            case Event.Written _,
                    Event.Paid _,
                    Event.PaymentUndone _,
                    Event.WentOnAnyway _,
                    Event.CreditApplied _,
                    Event.DueDateConfirmed _,
                    Event.Corrected _,
                    Event.Accord _ -> false;
        };
    }
}
