package app.puntuale.imports;

import app.puntuale.invoices.InvoiceId;

/// An invoice that is already in the archive, and the fingerprint of its facts.
public record KnownInvoice(InvoiceId id, String fingerprint) {}
