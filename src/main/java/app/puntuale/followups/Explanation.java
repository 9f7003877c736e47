package app.puntuale.followups;

import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Why this and not something else: everything that the method went by for one customer today, and what it means to do
/// next. Nothing here is decided anew: it is asked of those who decide.
///
/// @param track by which policy, and why; empty when nothing may be asked for
/// @param stages the steps of that policy, from kind to firm
/// @param notAsked what is open and left out today
/// @param next what comes next, and when, if nothing else happens; empty when nothing is to be asked for
/// @param cause why they do not pay, as far as we know
public record Explanation(
        Proposal proposal,
        Optional<Track> track,
        List<Stage> stages,
        List<NotAsked> notAsked,
        Optional<Consequence> next,
        Promises promises,
        Optional<NotedCause> cause,
        List<Task> tasks) {

    public Explanation {
        stages = List.copyOf(stages);
        notAsked = List.copyOf(notAsked);
        tasks = List.copyOf(tasks);
    }

    public static Explanation of(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var facts = Facts.of(rulebook, known, today);
        var turn = turn(facts, known);
        return new Explanation(
                Method.propose(rulebook, known, today),
                turn.map(Turn::track),
                turn.map(that -> Stage.of(facts, that, known.counted())).orElseGet(List::of),
                NotAsked.of(facts, known),
                Outlook.next(rulebook, known, today),
                Promises.of(known, rulebook.workingDays(), today),
                NotedCause.of(known),
                Task.of(known));
    }

    /// About what is overdue, or about to fall due when nothing is.
    private static Optional<Turn> turn(Facts facts, CustomerCase known) {
        var certain = known.items().stream().filter(OpenItem::mayBeChased).toList();
        var left =
                Stops.left(facts, certain).stream().sorted(Method.OLDEST_FIRST).toList();
        var overdue =
                left.stream().filter(item -> item.isOverdue(facts.today())).toList();
        var asked = overdue.isEmpty() ? left : overdue;
        return asked.isEmpty() ? Optional.empty() : Optional.of(Turn.of(facts, asked));
    }
}
