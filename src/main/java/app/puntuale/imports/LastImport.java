package app.puntuale.imports;

/// The import after which no other came: it can be taken back.
///
/// @param id tells it from one that came before or after
/// @param invoices how many of those it brought are still there
/// @param creditNotes likewise
public record LastImport(long id, int invoices, int creditNotes) {}
