package app.puntuale.followups;

import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.Nothing;
import app.puntuale.followups.Proposal.Stopped;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The method: what to do about one customer today, and why. It knows no clock and no shelf: the same case on the same
/// day always gets the same answer, whether the program was open on the days before or not.
///
/// The instalment is the unit of lateness, the customer the unit of contact: there is one proposal, about everything
/// that is overdue, confirmed and undisputed, and the oldest of it sets the pace.
public final class Method {

    /// The oldest debt first, in an order that never depends on how the items were found.
    static final Comparator<OpenItem> OLDEST_FIRST = Comparator.comparing(
                    (OpenItem item) -> item.dueOn().orElse(LocalDate.MAX))
            .thenComparing(OpenItem::issuedOn)
            .thenComparing(OpenItem::number)
            .thenComparingInt(OpenItem::position)
            .thenComparingLong(item -> item.id().value());

    private Method() {}

    /// What stops everybody is looked at first, what was agreed comes before what is planned, and the ladder is last.
    /// Nobody is contacted on a day off, nor called on a day on which the firm does not call.
    public static Proposal propose(Rulebook rulebook, CustomerCase customer, LocalDate today) {
        var certain = customer.items().stream().filter(OpenItem::mayBeChased).toList();
        if (certain.isEmpty()) {
            return new Nothing();
        }
        var facts = Facts.of(rulebook, customer, today);
        return onADayForContacts(rulebook.guards(), withItsDay(facts, certain), today);
    }

    /// What the method says today. When it is to wait, until the first day on which something changes by itself and
    /// with it the answer: nobody is told a day that then turns out to be too late.
    private static Proposal withItsDay(Facts facts, List<OpenItem> certain) {
        var now = answer(facts, certain);
        if (now instanceof Act) {
            return now;
        }
        return TurningDays.first(facts, certain)
                .filter(turning -> isSooner(turning, now))
                .map(turning -> switch (withItsDay(facts.on(turning.day()), certain)) {
                    case Act _ -> turning;
                    case WaitUntil later when isSooner(later, now) -> later;
                    case WaitUntil _, Stopped _, Nothing _ -> now;
                })
                .orElse(now);
    }

    private static boolean isSooner(WaitUntil one, Proposal other) {
        return !(other instanceof WaitUntil(var day, var _)) || one.day().isBefore(day);
    }

    private static Proposal answer(Facts facts, List<OpenItem> certain) {
        return Stops.of(facts, certain).orElseGet(() -> chase(facts, Stops.left(facts, certain)));
    }

    private static Proposal chase(Facts facts, List<OpenItem> left) {
        var oldestFirst = left.stream().sorted(OLDEST_FIRST).toList();
        var overdue = oldestFirst.stream()
                .filter(item -> item.isOverdue(facts.today()))
                .toList();
        if (overdue.isEmpty()) {
            return new Courtesy(facts, oldestFirst).proposal();
        }
        return facts.rulebook().isWorthAsking(Turn.of(facts, overdue).amount())
                ? new Chase(facts, overdue).proposal()
                : new Stopped(Waiting.TOO_SMALL);
    }

    private static Proposal onADayForContacts(Guards guards, Proposal proposal, LocalDate today) {
        return switch (proposal) {
            case Act act
            when !guards.isDayFor(act.action(), today) ->
                new WaitUntil(guards.dayFor(act.action(), today), Waiting.DAY_OFF);
            case WaitUntil(var day, var why) -> new WaitUntil(guards.dayForContacts(day), why);
            case Act _, Stopped _, Nothing _ -> proposal;
        };
    }
}
