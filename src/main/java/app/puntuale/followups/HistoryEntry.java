package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import java.time.Instant;
import java.time.LocalDate;

/// One line of the history (cronologia): evidence, so never changed.
///
/// @param on the day it happened
/// @param recordedAt when it was written down
/// @param author who wrote it down
public record HistoryEntry(
        HistoryId id, CustomerId customer, LocalDate on, Instant recordedAt, String author, Event event) {}
