package app.puntuale.archive;

/// The number of a document kept in the archive.
public record DocumentId(long value) {}
