package app.puntuale.storage;

import app.puntuale.archive.DocumentId;
import app.puntuale.calendar.DueDates;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Iban;
import app.puntuale.imports.InstalmentDraft;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.storage.schema.tables.records.CreditReferenceRecord;
import app.puntuale.storage.schema.tables.records.InstalmentRecord;
import app.puntuale.storage.schema.tables.records.InvoiceDoubtRecord;
import app.puntuale.storage.schema.tables.records.InvoiceRecord;
import app.puntuale.storage.schema.tables.records.SdiMessageRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/// The rows of a batch of invoices, gathered first and inserted table by table.
final class InvoiceRows {

    private final List<InvoiceRecord> invoices = new ArrayList<>();
    private final List<InvoiceDoubtRecord> doubts = new ArrayList<>();
    private final List<InstalmentRecord> instalments = new ArrayList<>();
    private final List<CreditReferenceRecord> references = new ArrayList<>();
    private final Iterator<Long> instalmentNumbers;

    InvoiceRows(Iterator<Long> instalmentNumbers) {
        this.instalmentNumbers = instalmentNumbers;
    }

    /// @param messages what the exchange system has already said about the file
    void add(
            InvoiceId id,
            CustomerId customer,
            DocumentId original,
            InvoiceDraft draft,
            List<SdiMessageRecord> messages) {
        var invoice = new InvoiceRecord();
        invoice.setId(id);
        invoice.setCustomerId(customer);
        invoice.setKind(draft.kind());
        invoice.setSupplier(draft.key().supplier());
        invoice.setNumber(draft.key().number());
        invoice.setIssuedYear(draft.key().year());
        invoice.setTypeCode(draft.key().typeCode());
        invoice.setIssuedOn(draft.issuedOn());
        invoice.setPayable(draft.payable().amount());
        invoice.setCurrency(draft.payable().currency());
        invoice.setFingerprint(draft.fingerprint());
        invoice.setFileName(SdiNews.fileName(draft.fileName()));
        invoice.setDocumentId(original);
        var about = messages.stream()
                .filter(message -> SdiNews.speaksOf(
                        message, draft.key().number(), draft.key().year()))
                .toList();
        var deliveredOn = about.stream()
                .flatMap(message -> SdiNews.delivery(message).stream())
                .findFirst();
        invoice.setDeliveredOn(deliveredOn.orElse(null));
        invoices.add(invoice);
        doubtsOf(draft, about).forEach(doubt -> doubts.add(new InvoiceDoubtRecord(id, doubt)));
        addInstalments(id, draft, deliveredOn);
        addReferences(id, draft);
    }

    private void addInstalments(InvoiceId invoice, InvoiceDraft of, Optional<LocalDate> deliveredOn) {
        var drafts = of.instalments();
        for (var position = 1; position <= drafts.size(); position++) {
            var draft = drafts.get(position - 1);
            var row = new InstalmentRecord();
            row.setId(new InstalmentId(instalmentNumbers.next()));
            row.setInvoiceId(invoice);
            row.setPosition(position);
            row.setPositions(drafts.size());
            row.setDueOn(draft.dueOn().orElse(null));
            row.setProposedDueOn(draft.proposedDueOn()
                    .map(day -> deliveredOn
                            .filter(_ -> day.equals(DueDates.afterReceipt(of.issuedOn())))
                            .map(DueDates::afterReceipt)
                            .orElse(day))
                    .orElse(null));
            row.setAmount(draft.amount().amount());
            row.setSettled(BigDecimal.ZERO);
            row.setMethod(draft.method());
            row.setIban(draft.iban().map(Iban::text).orElse(null));
            row.setPerhapsCollected(draft.perhapsCollected());
            instalments.add(row);
        }
    }

    private void addReferences(InvoiceId creditNote, InvoiceDraft draft) {
        for (var position = 1; position <= draft.references().size(); position++) {
            var reference = draft.references().get(position - 1);
            references.add(new CreditReferenceRecord(
                    creditNote,
                    position,
                    reference.number(),
                    reference.issuedOn().orElse(null)));
        }
    }

    /// What an instalment says by itself is not said again for the whole invoice.
    private static Set<Doubt> doubtsOf(InvoiceDraft draft, List<SdiMessageRecord> about) {
        var doubts = EnumSet.noneOf(Doubt.class);
        doubts.addAll(draft.doubts());
        if (draft.instalments().stream().anyMatch(InstalmentDraft::isIncomplete)) {
            doubts.remove(Doubt.DUE_DATE_MISSING);
        }
        if (draft.instalments().stream().anyMatch(InstalmentDraft::perhapsCollected)) {
            doubts.remove(Doubt.PERHAPS_COLLECTED);
        }
        about.forEach(message -> SdiNews.doubt(message).ifPresent(doubts::add));
        return doubts;
    }

    void insert(DSLContext sql) {
        sql.batchInsert(invoices).execute();
        sql.batchInsert(doubts).execute();
        sql.batchInsert(instalments).execute();
        sql.batchInsert(references).execute();
    }
}
