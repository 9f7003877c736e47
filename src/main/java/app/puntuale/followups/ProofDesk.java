package app.puntuale.followups;

import app.puntuale.archive.Document;
import app.puntuale.archive.Documents;
import app.puntuale.archive.GivenFile;
import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where documents are attached to a customer as proofs, and given back as they came.
public final class ProofDesk {

    private final Decisions decisions;
    private final Documents documents;

    public ProofDesk(Invoices invoices, History history, Documents documents, Transactions transactions) {
        this.decisions = new Decisions(invoices, history, transactions);
        this.documents = documents;
    }

    /// Keeps the file in the archive, and writes into the history what it proves: both or neither.
    ///
    /// @param invoices open ones; none when it is about the customer as a whole
    public Answer attach(
            CustomerId customer, Exhibit exhibit, Set<InvoiceId> invoices, GivenFile.Whole file, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(known.areOpen(invoices), FollowUpFlaw.INVOICE_NOT_OPEN)
                        .or(() -> Decisions.unless(
                                !isThere(known, exhibit, invoices, file), FollowUpFlaw.ATTACHED_ALREADY)),
                _ -> new Event.Attached(
                        exhibit, invoices, documents.keep(file.name(), file.mediaType(), file.content()), file.name()),
                today);
    }

    /// The documents of a customer, in the order in which they were attached.
    public List<Attachment> of(CustomerId customer) {
        return Attachment.of(Corrections.applied(decisions.history().of(customer)));
    }

    /// The document itself, byte for byte; empty when the archive has lost it.
    public Optional<Document> document(Attachment attachment) {
        return documents.find(attachment.what().document());
    }

    private boolean isThere(Decisions.Known known, Exhibit exhibit, Set<InvoiceId> invoices, GivenFile.Whole file) {
        return Attachment.of(Corrections.applied(known.lines())).stream()
                .filter(one ->
                        one.what().exhibit() == exhibit && one.what().invoices().equals(invoices))
                .anyMatch(one -> document(one)
                        .filter(kept -> kept.content().equals(file.content()))
                        .isPresent());
    }
}
