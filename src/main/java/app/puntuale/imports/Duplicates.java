package app.puntuale.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Tells the invoices that the archive has, or that came twice in one batch, from the new ones.
final class Duplicates {

    private final ImportShelf shelf;
    private final Set<String> rejected;

    /// @param rejected the files that SDI has rejected, by the name it knows them by
    Duplicates(ImportShelf shelf, Set<String> rejected) {
        this.shelf = shelf;
        this.rejected = rejected;
    }

    /// Of two copies in one batch the first is new; but one that SDI has rejected gives way to the one sent instead.
    List<PreviewLine> marked(List<PreviewLine> lines) {
        var fingerprints = known(lines);
        var marked = new ArrayList<>(lines);
        marked.replaceAll(line -> isRejected(line) ? line : marked(line, fingerprints));
        marked.replaceAll(line -> isRejected(line) ? marked(line, fingerprints) : line);
        return List.copyOf(marked);
    }

    private boolean isRejected(PreviewLine line) {
        return line instanceof PreviewLine.OfInvoice invoice
                && rejected.contains(invoice.receivable().fileName());
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
