package app.puntuale.invoices;

/// The number of an invoice or credit note in this archive.
public record InvoiceId(long value) {}
