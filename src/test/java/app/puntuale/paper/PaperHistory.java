package app.puntuale.paper;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Event;
import app.puntuale.followups.History;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.HistoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The history, one line after the other.
public final class PaperHistory implements History {

    private final List<HistoryEntry> entries = new ArrayList<>();

    PaperHistory() {}

    @Override
    public HistoryId add(CustomerId customer, LocalDate on, Event event) {
        var id = new HistoryId(entries.size() + 1);
        entries.add(new HistoryEntry(id, customer, on, Instant.EPOCH, "Marta", event));
        return id;
    }

    @Override
    public List<HistoryEntry> of(CustomerId customer) {
        return entries.stream()
                .filter(entry -> entry.customer().equals(customer))
                .toList();
    }

    /// What was written down about one customer, without dates and numbers.
    public List<Event> eventsOf(CustomerId customer) {
        return of(customer).stream().map(HistoryEntry::event).toList();
    }

    @Override
    public List<HistoryEntry> on(LocalDate day) {
        return entries.stream().filter(entry -> entry.on().equals(day)).toList();
    }

    @Override
    public Map<CustomerId, List<HistoryEntry>> of(Set<CustomerId> customers) {
        return entries.stream()
                .filter(entry -> customers.contains(entry.customer()))
                .collect(Collectors.groupingBy(HistoryEntry::customer));
    }
}
