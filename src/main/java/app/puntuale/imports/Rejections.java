package app.puntuale.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The files that SDI has rejected, as the messages of one batch say: for tax law their invoices were never issued, and
/// a corrected one may bear the same number.
final class Rejections {

    private static final String REJECTION = "NS";

    /// By the name SDI knows a file by, in capitals or not.
    private final Set<String> files = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static Rejections in(Stream<SdiMessage> messages) {
        var rejections = new Rejections();
        messages.forEach(rejections::consider);
        return rejections;
    }

    void consider(SdiMessage message) {
        if (message.kind().equals(REJECTION)) {
            message.fileName().map(SdiFileName::of).ifPresent(files::add);
        }
    }

    boolean concern(String fileName) {
        return files.contains(fileName);
    }

    /// Those of the invoices that give their number back to one sent in their place: SDI has rejected them, and nothing
    /// has come of them.
    Map<InvoiceKey, Rejected> among(Map<InvoiceKey, KnownInvoice> known, ImportShelf shelf) {
        var rejected = new HashMap<>(known);
        rejected.values().removeIf(invoice -> !invoice.rejected() && !concern(invoice.fileName()));
        var files =
                shelf.untouched(rejected.values().stream().map(KnownInvoice::id).toList());
        var free = new HashMap<InvoiceKey, Rejected>();
        rejected.forEach((key, invoice) -> Optional.ofNullable(files.get(invoice.id()))
                .ifPresent(sha256 -> free.put(key, new Rejected(invoice, sha256))));
        return free;
    }

    /// An invoice that gives its number back.
    ///
    /// @param sha256 of its file as it came
    record Rejected(KnownInvoice invoice, String sha256) {

        /// The same file once more is no other invoice, under whatever name it comes.
        boolean givesWayTo(String fileName, String fingerprint, String otherSha256) {
            return !sha256.equals(otherSha256)
                    && (!invoice.fingerprint().equals(fingerprint)
                            || !invoice.fileName().equalsIgnoreCase(fileName));
        }
    }
}
