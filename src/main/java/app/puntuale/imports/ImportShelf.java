package app.puntuale.imports;

import app.puntuale.archive.Content;
import app.puntuale.invoices.InvoiceId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Where imported documents go. The caller opens the transaction: a batch is wholly in or wholly out.
public interface ImportShelf {

    /// An import begins. Only the last one can be taken back: the one before no longer.
    void begin();

    /// The last import; empty before the first, and when it was taken back.
    Optional<LastImport> last();

    /// Removes what that import created: its invoices and credit notes, the news of the exchange system, customers of
    /// whom nothing else is known, originals that nobody refers to any more. In one transaction, or not at all.
    TakingBack takeBack(long id);

    /// Those of the keys that the archive already has.
    Map<InvoiceKey, KnownInvoice> known(Collection<InvoiceKey> keys);

    /// Stores invoices and credit notes with their originals; recognises or creates customers; applies credit notes to
    /// the invoices they name, whether these come in the same batch or are there already; applies SDI messages that
    /// came earlier. None of the keys may be known.
    Stored store(Collection<InvoiceDraft> drafts);

    /// Those of the invoices of which nothing has come yet, neither payment nor credit nor letter nor an entry of the
    /// history, and the SHA-256 of their files.
    Map<InvoiceId, String> untouched(Collection<InvoiceId> invoices);

    /// Takes untouched invoices out of the archive, which SDI has rejected: corrected ones take their place. Their
    /// files and the messages about them stay.
    void takeOut(Collection<InvoiceId> rejected);

    /// Stores an SDI message and applies it to the invoices of its file, now or when they come. The same message
    /// (same content) a second time changes nothing and answers false.
    boolean store(SdiMessage message, String name, Content original);

    /// What one call stored.
    record Stored(int invoices, int creditNotes, int newCustomers) {}
}
