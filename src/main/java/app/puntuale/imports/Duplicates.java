package app.puntuale.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells the invoices that the archive has, or that came twice in one batch, from the new ones.
final class Duplicates {

    private final ImportShelf shelf;
    private final Rejections rejections;

    Duplicates(ImportShelf shelf, Rejections rejections) {
        this.shelf = shelf;
        this.rejections = rejections;
    }

    /// Of two copies in one batch the first is new; but one that SDI has rejected gives way to the one sent instead,
    /// also when it came in an earlier batch.
    List<PreviewLine> marked(List<PreviewLine> lines) {
        var known = known(lines);
        var round = new Round(known, rejections.among(known, shelf));
        var marked = new ArrayList<>(lines);
        marked.replaceAll(line -> isRejected(line) ? line : round.marked(line));
        marked.replaceAll(line -> isRejected(line) ? round.marked(line) : line);
        return List.copyOf(marked);
    }

    private boolean isRejected(PreviewLine line) {
        return line instanceof PreviewLine.OfInvoice invoice
                && rejections.concern(invoice.receivable().fileName());
    }

    private Map<InvoiceKey, KnownInvoice> known(List<PreviewLine> lines) {
        return shelf.known(lines.stream()
                .filter(PreviewLine.OfInvoice.class::isInstance)
                .map(line -> ((PreviewLine.OfInvoice) line).receivable().key())
                .distinct()
                .toList());
    }

    /// The lines one after the other.
    private static final class Round {

        private final Map<InvoiceKey, KnownInvoice> known;
        private final Map<InvoiceKey, Rejections.Rejected> free;
        private final Map<InvoiceKey, String> fingerprints = new HashMap<>();

        Round(Map<InvoiceKey, KnownInvoice> known, Map<InvoiceKey, Rejections.Rejected> free) {
            this.known = known;
            this.free = free;
        }

        PreviewLine marked(PreviewLine line) {
            if (!(line instanceof PreviewLine.OfInvoice invoice)) {
                return line;
            }
            var receivable = invoice.receivable();
            var inArchive = inArchive(receivable);
            if (inArchive.filter(receivable.fingerprint()::equals).isPresent()) {
                return new PreviewLine.AlreadyThere(line.name(), receivable);
            }
            var before = inArchive.or(() -> Optional.ofNullable(fingerprints.get(receivable.key())));
            if (before.isEmpty()) {
                fingerprints.put(receivable.key(), receivable.fingerprint());
                return line;
            }
            return before.get().equals(receivable.fingerprint())
                    ? new PreviewLine.AlreadyThere(line.name(), receivable)
                    : new PreviewLine.ChangedCopy(line.name(), receivable);
        }

        /// The fingerprint of the invoice that has the key and keeps it.
        private Optional<String> inArchive(Receivable receivable) {
            var rejected = Optional.ofNullable(free.get(receivable.key()))
                    .filter(there ->
                            there.givesWayTo(receivable.fileName(), receivable.fingerprint(), receivable.sha256()));
            return rejected.isPresent()
                    ? Optional.empty()
                    : Optional.ofNullable(known.get(receivable.key())).map(KnownInvoice::fingerprint);
        }
    }
}
