package app.puntuale.desktop.today;

import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.QueueGroup;
import app.puntuale.money.Amounts;
import java.util.List;

/// One line of the list: the head of a group, a customer, or what is folded away below three of them.
sealed interface Row {

    record Head(QueueGroup group, int count, Amounts sum) implements Row {}

    record Task(QueueEntry entry) implements Row {}

    /// @param customers those that are folded away, or would be
    record Fold(QueueGroup group, List<String> customers, boolean folded) implements Row {
        public Fold {
            customers = List.copyOf(customers);
        }
    }
}
