package app.puntuale.followups;

import app.puntuale.followups.Proposal.Nothing;
import app.puntuale.followups.Proposal.Stopped;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.Comparator;

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
    public static Proposal propose(Policy policy, CustomerCase customer, LocalDate today) {
        var chronicle = Chronicle.of(customer.history());
        var certain = customer.items().stream().filter(OpenItem::mayBeChased).toList();
        if (certain.isEmpty()) {
            return new Nothing();
        }
        var hold = chronicle.hold(today);
        if (hold.isPresent()) {
            return hold.get()
                    .until()
                    .<Proposal>map(day -> new WaitUntil(day, Waiting.HELD))
                    .orElseGet(() -> new Stopped(Waiting.HELD));
        }
        var undisputed = certain.stream()
                .filter(item -> !chronicle.isDisputed(item))
                .sorted(OLDEST_FIRST)
                .toList();
        if (undisputed.isEmpty()) {
            return new Stopped(Waiting.DISPUTED);
        }
        var overdue = undisputed.stream().filter(item -> item.isOverdue(today)).toList();
        return overdue.isEmpty()
                ? new Courtesy(policy, customer.kind(), undisputed, chronicle, today).proposal()
                : new Chase(policy, customer.kind(), overdue, chronicle, today).proposal();
    }
}
