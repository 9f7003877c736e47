package app.puntuale.imports;

import app.puntuale.archive.Content;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// An invoice or credit note that has been judged and may be stored: a draft without its file, so that the preview of
/// twenty thousand of them fits in memory.
///
/// @param payable positive, also for a credit note
/// @param instalments none for a credit note
/// @param fileName the name SDI knows it by
/// @param sha256 of the file as it came
public record Receivable(
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
        String sha256) {

    public Receivable {
        instalments = List.copyOf(instalments);
        references = List.copyOf(references);
        doubts = Set.copyOf(doubts);
    }

    /// What the instalments add up to; differs from what is payable where [Doubt#AMOUNTS_DIFFER] says so.
    public Money instalmentsTotal() {
        return instalments.stream().map(InstalmentDraft::amount).reduce(Money.zero(payable.currency()), Money::plus);
    }

    /// Whether it goes on the list of invoices to be completed.
    public boolean isIncomplete() {
        return doubts.contains(Doubt.DUE_DATE_MISSING);
    }

    InvoiceDraft draft(Content original) {
        return new InvoiceDraft(
                key,
                kind,
                issuedOn,
                payable,
                customer,
                instalments,
                references,
                doubts,
                fingerprint,
                fileName,
                original);
    }
}
