package app.puntuale.imports;

import app.puntuale.invoices.InvoiceId;

/// An invoice that is already in the archive.
///
/// @param fingerprint of its facts
/// @param fileName the name SDI knows its file by, in lower case
/// @param rejected whether SDI has rejected it, and nobody has said that it stands all the same
public record KnownInvoice(InvoiceId id, String fingerprint, String fileName, boolean rejected) {}
