package app.puntuale.followups;

/// The number of an entry in the history; later entries have higher numbers.
public record HistoryId(long value) {}
