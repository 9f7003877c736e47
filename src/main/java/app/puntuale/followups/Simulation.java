package app.puntuale.followups;

import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.Nothing;
import app.puntuale.followups.Proposal.Stopped;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The days to come by given rules: every step is taken on its day, calls are answered, letters leave, the owner
/// agrees, and nobody pays. It asks the method itself, and writes nowhere.
public final class Simulation {

    /// As far as anybody can look ahead.
    public static final int MOST_DAYS = 90;

    private final Rulebook rulebook;
    private final LocalDate first;
    private final LocalDate last;

    /// @param first the day from which it is told
    /// @param days how many, that day included
    /// @throws IllegalArgumentException when it is no day at all, or more than [#MOST_DAYS]
    public Simulation(Rulebook rulebook, LocalDate first, int days) {
        this(rulebook, first, first.plusDays(days - 1L));
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("not so far ahead: " + days);
        }
    }

    Simulation(Rulebook rulebook, LocalDate first, LocalDate last) {
        this.rulebook = rulebook;
        this.first = first;
        this.last = last;
    }

    /// What would be done, day by day.
    public List<Foreseen> of(Collection<CustomerCase> cases) {
        return cases.stream()
                .flatMap(known -> of(known).stream())
                .sorted(Foreseen.IN_ORDER)
                .toList();
    }

    /// The same, as long as somebody wants to know: empty when it was stopped.
    ///
    /// @param goesOn is told after each customer how many are done, and answers whether to go on
    public Optional<List<Foreseen>> of(Collection<CustomerCase> cases, IntPredicate goesOn) {
        var foreseen = new ArrayList<Foreseen>();
        var done = 0;
        for (var known : cases) {
            foreseen.addAll(of(known));
            done++;
            if (!goesOn.test(done)) {
                return Optional.empty();
            }
        }
        foreseen.sort(Foreseen.IN_ORDER);
        return Optional.of(List.copyOf(foreseen));
    }

    /// For one customer. The change of route is a decision, after which nobody knows: it is the last that is told.
    List<Foreseen> of(CustomerCase start) {
        return live(start).foreseen();
    }

    /// What was done, and what is known of the customer after it.
    record Lived(List<Foreseen> foreseen, CustomerCase known) {}

    Lived live(CustomerCase start) {
        var foreseen = new ArrayList<Foreseen>();
        var known = start;
        var day = first;
        while (!day.isAfter(last)) {
            if (Method.propose(rulebook, known, day) instanceof Act act) {
                foreseen.add(new Foreseen(day, known.customer(), act.action(), act.step(), act.track(), act.amount()));
                if (act.action() == Action.CHANGE_OF_ROUTE) {
                    return new Lived(foreseen, known);
                }
                known = after(known, act, day);
                day = act.action().isContact() ? day.plusDays(1) : dayOfTheSameAction(known, act, day);
            } else {
                day = next(known, day);
            }
        }
        return new Lived(foreseen, known);
    }

    /// Once a thing that the customer does not notice is done, the step it was for may be taken on the same day.
    private LocalDate dayOfTheSameAction(CustomerCase known, Act act, LocalDate day) {
        return Method.propose(rulebook, known, day) instanceof Act then && then.action() != act.action()
                ? day
                : day.plusDays(1);
    }

    /// The next day on which the answer may be another one: the one that the method names, or one on which an
    /// instalment falls due.
    private LocalDate next(CustomerCase known, LocalDate day) {
        var named = switch (Method.propose(rulebook, known, day)) {
            case WaitUntil(var until, var _) -> Optional.of(until);
            case Act _, Stopped _, Nothing _ -> Optional.<LocalDate>empty();
        };
        return Stream.concat(named.stream(), turningPoints(known))
                .filter(day::isBefore)
                .min(LocalDate::compareTo)
                .orElse(last.plusDays(1));
    }

    private Stream<LocalDate> turningPoints(CustomerCase known) {
        return known.items().stream()
                .flatMap(item -> item.dueOn().stream())
                .flatMap(dueOn -> Stream.of(dueOn.plusDays(1), dueOn.minusDays(rulebook.courtesyDays())));
    }

    private static CustomerCase after(CustomerCase known, Act act, LocalDate day) {
        var history = new ArrayList<>(known.history());
        var id = new HistoryId(Long.MAX_VALUE - history.size());
        history.add(new HistoryEntry(id, known.customer(), day, Instant.EPOCH, "", event(act)));
        return known.with(history);
    }

    private static Event event(Act act) {
        return switch (act.action()) {
            case FIRST_REMINDER -> written(ReminderLevel.FIRST, act);
            case SECOND_REMINDER -> written(ReminderLevel.SECOND, act);
            case THIRD_REMINDER -> written(ReminderLevel.THIRD, act);
            case NOTICE_OF_DEFAULT -> written(ReminderLevel.NOTICE, act);
            case SEND_COPY -> new Event.CopySent();
            case ASK_OWNER -> new Event.Approved(act.step());
            case COURTESY_CALL, CALL, STOP_PRESCRIPTION, CHECK_PAYMENT, CHANGE_OF_ROUTE ->
                new Event.Called(Optional.of(act.step()), new CallOutcome.Spoken(), "", "");
        };
    }

    private static Event written(ReminderLevel level, Act act) {
        var about = act.items().stream().map(OpenItem::id).collect(Collectors.toSet());
        return new Event.Written(level, Channel.EMAIL, "", about, Optional.empty());
    }
}
