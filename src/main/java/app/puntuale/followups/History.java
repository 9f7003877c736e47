package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The history of contacts: append-only.
public interface History {

    /// Adds an entry for today's author; the moment of writing is the archive's own clock.
    HistoryId add(CustomerId customer, LocalDate on, Event event);

    /// The entries of one customer in the order in which they were added.
    List<HistoryEntry> of(CustomerId customer);

    /// What happened on that day with any customer, in the order of adding.
    List<HistoryEntry> on(LocalDate day);

    /// The entries of many customers, each list in the order of adding; whoever has none is not in the map.
    Map<CustomerId, List<HistoryEntry>> of(Set<CustomerId> customers);
}
