package app.puntuale.invoices;

/// The number of an instalment in this archive.
public record InstalmentId(long value) {}
