package app.puntuale.imports;

import java.util.List;

/// What an import has stored.
///
/// @param sdiMessages those that the archive did not have yet
/// @param cancelled then nothing at all was stored
/// @param lost lines of the preview that could not be stored any more, because their file has changed since or is gone
public record ImportResult(
        int invoices,
        int creditNotes,
        int newCustomers,
        int sdiMessages,
        boolean cancelled,
        List<PreviewLine.Refused> lost) {

    public ImportResult {
        lost = List.copyOf(lost);
    }

    static ImportResult ofCancelled() {
        return new ImportResult(0, 0, 0, 0, true, List.of());
    }
}
