package app.puntuale.followups;

import app.puntuale.followups.Proposal.Nothing;
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
    public static Proposal propose(Policy policy, CustomerCase customer, LocalDate today) {
        var certain = customer.items().stream().filter(OpenItem::mayBeChased).toList();
        if (certain.isEmpty()) {
            return new Nothing();
        }
        var history = customer.counted();
        var bends = Bends.of(history);
        return Stops.of(bends, certain, today)
                .orElseGet(
                        () -> chase(policy, customer, Chronicle.of(history), Stops.left(bends, certain, today), today));
    }

    private static Proposal chase(
            Policy policy, CustomerCase customer, Chronicle chronicle, List<OpenItem> left, LocalDate today) {
        var oldestFirst = left.stream().sorted(OLDEST_FIRST).toList();
        var overdue = oldestFirst.stream().filter(item -> item.isOverdue(today)).toList();
        return overdue.isEmpty()
                ? new Courtesy(policy, customer.kind(), oldestFirst, chronicle, today).proposal()
                : new Chase(policy, customer.kind(), overdue, chronicle, today).proposal();
    }
}
