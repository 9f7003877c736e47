package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All that the method looks at for one customer.
///
/// @param items every instalment not wholly paid, in any order
/// @param credit what belongs to no invoice yet; [Credits]
/// @param history in the order in which it was written
public record CustomerCase(
        CustomerId customer, CustomerKind kind, List<OpenItem> items, Amounts credit, List<HistoryEntry> history) {

    public CustomerCase {
        items = List.copyOf(items);
        history = List.copyOf(history);
    }

    /// Of a customer to whom nothing is owed.
    public CustomerCase(CustomerId customer, CustomerKind kind, List<OpenItem> items, List<HistoryEntry> history) {
        this(customer, kind, items, Amounts.NONE, history);
    }

    /// The same customer, of whom more, or less, is known.
    CustomerCase with(List<HistoryEntry> known) {
        return new CustomerCase(customer, kind, items, credit, known);
    }

    /// The lines of the history that count, those that were corrected left out.
    public List<HistoryEntry> counted() {
        return Corrections.applied(history);
    }

    /// Why each line that no longer counts was wrong.
    public Map<HistoryId, String> corrected() {
        return Corrections.reasons(history);
    }

    /// Whether a person may still say that this line of theirs was wrong.
    public boolean mayBeCorrected(HistoryEntry entry) {
        return Corrections.flaw(entry.id(), history).isEmpty();
    }

    public Standing standing() {
        return Bends.of(counted()).standing();
    }

    Optional<LocalDate> oldestDueOn() {
        return items.stream().flatMap(item -> item.dueOn().stream()).min(LocalDate::compareTo);
    }
}
