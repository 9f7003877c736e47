package app.puntuale.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the invoices that the archive has, or that came twice in one batch, from the new ones.
final class Duplicates {

    private final ImportShelf shelf;

    Duplicates(ImportShelf shelf) {
        this.shelf = shelf;
    }

    /// Of two copies in one batch the first is new.
    List<PreviewLine> marked(List<PreviewLine> lines) {
        var fingerprints = known(lines);
        return lines.stream().map(line -> marked(line, fingerprints)).toList();
    }

    private Map<InvoiceKey, String> known(List<PreviewLine> lines) {
        var keys = lines.stream()
                .filter(PreviewLine.OfInvoice.class::isInstance)
                .map(line -> ((PreviewLine.OfInvoice) line).receivable().key())
                .distinct()
                .toList();
        var fingerprints = new HashMap<InvoiceKey, String>();
        shelf.known(keys).forEach((key, invoice) -> fingerprints.put(key, invoice.fingerprint()));
        return fingerprints;
    }

    private static PreviewLine marked(PreviewLine line, Map<InvoiceKey, String> fingerprints) {
        if (!(line instanceof PreviewLine.OfInvoice invoice)) {
            return line;
        }
        var receivable = invoice.receivable();
        var before = fingerprints.putIfAbsent(receivable.key(), receivable.fingerprint());
        if (before == null) {
            return line;
        }
        return before.equals(receivable.fingerprint())
                ? new PreviewLine.AlreadyThere(line.name(), receivable)
                : new PreviewLine.ChangedCopy(line.name(), receivable);
    }
}
