package app.puntuale.followups;

import app.puntuale.customers.Customer;
import java.math.BigDecimal;
import java.util.Comparator;

/// One customer in today's queue.
public record QueueEntry(Customer customer, Proposal.Act proposal) {

    /// By group; inside a group the fast lane first, then what weighs most: the euro owed by the days late. Before the
    /// due date, and for other currencies, the days do not count.
    public static final Comparator<QueueEntry> MOST_URGENT_FIRST = Comparator.comparing(QueueEntry::group)
            .thenComparing(QueueEntry::isSlow)
            .thenComparing(QueueEntry::weight, Comparator.reverseOrder())
            .thenComparing(entry -> entry.customer().name())
            .thenComparingLong(entry -> entry.customer().id().value());

    public QueueGroup group() {
        return QueueGroup.of(proposal);
    }

    private boolean isSlow() {
        return !proposal.fastLane();
    }

    private BigDecimal weight() {
        return proposal.amount().euros().amount().multiply(BigDecimal.valueOf(Math.max(1, proposal.daysLate())));
    }
}
