package app.puntuale.imports;

import app.puntuale.archive.Content;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// One invoice or credit note about to be stored: the body of a file, with the file as it came.
///
/// @param fileName the name SDI knows it by, without path and without `.p7m`: receipts refer to it
/// @param payable positive, also for a credit note
/// @param instalments none for a credit note
/// @param references what a credit note names
/// @param fingerprint a hash of the facts: the same key with another fingerprint is a changed copy
public record InvoiceDraft(
        InvoiceKey key,
        DocumentKind kind,
        LocalDate issuedOn,
        Money payable,
        CustomerDraft customer,
        List<InstalmentDraft> instalments,
        List<InvoiceReference> references,
        Set<Doubt> doubts,
        String fingerprint,
        String fileName,
        Content original) {

    public InvoiceDraft {
        instalments = List.copyOf(instalments);
        references = List.copyOf(references);
        doubts = Set.copyOf(doubts);
    }
}
