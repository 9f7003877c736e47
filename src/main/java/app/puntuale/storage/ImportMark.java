package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.APPLIED_CREDIT;
import static app.puntuale.storage.schema.Tables.CREDIT_REFERENCE;
import static app.puntuale.storage.schema.Tables.CUSTOMER;
import static app.puntuale.storage.schema.Tables.DOCUMENT;
import static app.puntuale.storage.schema.Tables.HISTORY;
import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INTEREST_CLAIM;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static app.puntuale.storage.schema.Tables.INVOICE_DOUBT;
import static app.puntuale.storage.schema.Tables.LAST_IMPORT;
import static app.puntuale.storage.schema.Tables.MESSAGE;
import static app.puntuale.storage.schema.Tables.MESSAGE_ATTACHMENT;
import static app.puntuale.storage.schema.Tables.PAYMENT;
import static app.puntuale.storage.schema.Tables.SDI_MESSAGE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.HistoryId;
import app.puntuale.imports.LastImport;
import app.puntuale.imports.TakingBack;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.mail.MessageId;
import app.puntuale.payments.PaymentId;
import app.puntuale.storage.schema.tables.records.InvoiceRecord;
import app.puntuale.storage.schema.tables.records.LastImportRecord;
import app.puntuale.storage.schema.tables.records.SdiMessageRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;

/// Remembers where the last import began, and takes everything back that came with it. Numbers only grow: what has a
/// higher one than the mark is of that import, or later.
final class ImportMark {

    private static final int AT_ONCE = 1000;

    private final DSLContext sql;
    private final Settled settled;
    private final Deliveries deliveries;

    ImportMark(DSLContext sql, Settled settled) {
        this.sql = sql;
        this.settled = settled;
        this.deliveries = new Deliveries(sql);
    }

    void set() {
        sql.deleteFrom(LAST_IMPORT).execute();
        sql.insertInto(LAST_IMPORT)
                .set(LAST_IMPORT.CUSTOMERS_BEFORE, highest(CUSTOMER, CUSTOMER.ID))
                .set(LAST_IMPORT.INVOICES_BEFORE, highest(INVOICE, INVOICE.ID))
                .set(LAST_IMPORT.DOCUMENTS_BEFORE, highest(DOCUMENT, DOCUMENT.ID))
                .set(LAST_IMPORT.PAYMENTS_BEFORE, highest(PAYMENT, PAYMENT.ID))
                .set(LAST_IMPORT.HISTORY_BEFORE, highest(HISTORY, HISTORY.ID))
                .set(LAST_IMPORT.MESSAGES_BEFORE, highest(MESSAGE, MESSAGE.ID))
                .execute();
    }

    private static Field<Long> highest(Table<?> table, TableField<?, ?> id) {
        return field(select(coalesce(max(id.coerce(Long.class)), inline(0L))).from(table));
    }

    Optional<LastImport> look() {
        return mark().map(mark -> {
            var kinds = sql.select(INVOICE.KIND).from(INVOICE).where(came(mark)).fetch(INVOICE.KIND);
            var notes = (int) kinds.stream()
                    .filter(kind -> kind == DocumentKind.CREDIT_NOTE)
                    .count();
            return new LastImport(mark.getId(), kinds.size() - notes, notes);
        });
    }

    TakingBack takeBack(long id) {
        var found = mark().filter(mark -> mark.getId() == id);
        if (found.isEmpty()) {
            return new TakingBack.NotTheLast();
        }
        var mark = found.get();
        if (isAtWork(mark)) {
            return new TakingBack.AlreadyAtWork();
        }
        var gone = look().orElseThrow();
        takeBackCredits(mark);
        var documents = removeNews(mark);
        documents.addAll(removeInvoices(mark));
        removeUnreferenced(documents);
        var customers = removeCustomers(mark);
        sql.deleteFrom(LAST_IMPORT).execute();
        return new TakingBack.TakenBack(gone.invoices(), gone.creditNotes(), customers);
    }

    private Optional<LastImportRecord> mark() {
        return sql.selectFrom(LAST_IMPORT).fetchOptional();
    }

    private static Condition came(LastImportRecord mark) {
        return INVOICE.ID.gt(new InvoiceId(mark.getInvoicesBefore()));
    }

    /// Whether anything happened, since it began, with the customers of its invoices.
    private boolean isAtWork(LastImportRecord mark) {
        var customers = select(INVOICE.CUSTOMER_ID).from(INVOICE).where(came(mark));
        return sql.fetchExists(
                        PAYMENT,
                        PAYMENT.ID.gt(new PaymentId(mark.getPaymentsBefore())).and(PAYMENT.CUSTOMER_ID.in(customers)))
                || sql.fetchExists(
                        HISTORY,
                        HISTORY.ID.gt(new HistoryId(mark.getHistoryBefore())).and(HISTORY.CUSTOMER_ID.in(customers)))
                || sql.fetchExists(
                        MESSAGE,
                        MESSAGE.ID.gt(new MessageId(mark.getMessagesBefore())).and(MESSAGE.CUSTOMER_ID.in(customers)));
    }

    /// Credit notes of the import give back what they took from older invoices; older ones are open again.
    private void takeBackCredits(LastImportRecord mark) {
        var before = new InvoiceId(mark.getInvoicesBefore());
        var itsInstalments = select(INSTALMENT.ID).from(INSTALMENT).where(INSTALMENT.INVOICE_ID.gt(before));
        var its = APPLIED_CREDIT.CREDIT_NOTE_ID.gt(before).or(APPLIED_CREDIT.INSTALMENT_ID.in(itsInstalments));
        var touched = sql.select(APPLIED_CREDIT.INSTALMENT_ID)
                .from(APPLIED_CREDIT)
                .where(its)
                .fetchSet(APPLIED_CREDIT.INSTALMENT_ID);
        sql.deleteFrom(APPLIED_CREDIT).where(its).execute();
        settled.recount(touched);
    }

    /// What the exchange system said in the import is unsaid, for the invoices that were there before.
    private List<DocumentId> removeNews(LastImportRecord mark) {
        var its = SDI_MESSAGE.DOCUMENT_ID.gt(new DocumentId(mark.getDocumentsBefore()));
        var said = sql.select(SDI_MESSAGE.fields())
                .select(INVOICE.fields())
                .from(SDI_MESSAGE)
                .join(INVOICE)
                .on(INVOICE.FILE_NAME.eq(SDI_MESSAGE.FILE_NAME))
                .where(its.and(INVOICE.ID.le(new InvoiceId(mark.getInvoicesBefore()))))
                .fetch();
        var documents =
                sql.select(SDI_MESSAGE.DOCUMENT_ID).from(SDI_MESSAGE).where(its).fetch(SDI_MESSAGE.DOCUMENT_ID);
        sql.deleteFrom(SDI_MESSAGE).where(its).execute();
        said.forEach(row -> unsay(row.into(SDI_MESSAGE), row.into(INVOICE)));
        return documents;
    }

    private void unsay(SdiMessageRecord message, InvoiceRecord invoice) {
        if (!SdiNews.speaksOf(message, invoice.getNumber(), invoice.getIssuedYear())) {
            return;
        }
        var still = sql.selectFrom(SDI_MESSAGE).where(SDI_MESSAGE.FILE_NAME.eq(invoice.getFileName())).stream()
                .filter(other -> SdiNews.speaksOf(other, invoice.getNumber(), invoice.getIssuedYear()))
                .toList();
        if (SdiNews.delivery(message).isPresent()) {
            deliveries.set(
                    invoice,
                    still.stream()
                            .flatMap(other -> SdiNews.delivery(other).stream())
                            .findFirst());
        }
        SdiNews.doubt(message)
                .filter(doubt -> still.stream()
                        .flatMap(other -> SdiNews.doubt(other).stream())
                        .noneMatch(doubt::equals))
                .ifPresent(doubt -> sql.deleteFrom(INVOICE_DOUBT)
                        .where(INVOICE_DOUBT.INVOICE_ID.eq(invoice.getId()).and(INVOICE_DOUBT.DOUBT.eq(doubt)))
                        .execute());
    }

    private List<DocumentId> removeInvoices(LastImportRecord mark) {
        var before = new InvoiceId(mark.getInvoicesBefore());
        var documents = sql.selectDistinct(INVOICE.DOCUMENT_ID)
                .from(INVOICE)
                .where(came(mark).and(INVOICE.DOCUMENT_ID.isNotNull()))
                .fetch(INVOICE.DOCUMENT_ID);
        sql.deleteFrom(CREDIT_REFERENCE)
                .where(CREDIT_REFERENCE.CREDIT_NOTE_ID.gt(before))
                .execute();
        sql.deleteFrom(INVOICE_DOUBT).where(INVOICE_DOUBT.INVOICE_ID.gt(before)).execute();
        sql.deleteFrom(INTEREST_CLAIM)
                .where(INTEREST_CLAIM.INSTALMENT_ID.in(
                        select(INSTALMENT.ID).from(INSTALMENT).where(INSTALMENT.INVOICE_ID.gt(before))))
                .execute();
        sql.deleteFrom(INSTALMENT).where(INSTALMENT.INVOICE_ID.gt(before)).execute();
        sql.deleteFrom(INVOICE).where(came(mark)).execute();
        return documents;
    }

    private void removeUnreferenced(List<DocumentId> documents) {
        for (var from = 0; from < documents.size(); from += AT_ONCE) {
            sql.deleteFrom(DOCUMENT)
                    .where(DOCUMENT.ID.in(documents.subList(from, Math.min(from + AT_ONCE, documents.size()))))
                    .and(notExists(selectOne().from(INVOICE).where(INVOICE.DOCUMENT_ID.eq(DOCUMENT.ID))))
                    .and(notExists(selectOne().from(SDI_MESSAGE).where(SDI_MESSAGE.DOCUMENT_ID.eq(DOCUMENT.ID))))
                    .and(notExists(selectOne().from(HISTORY).where(HISTORY.DOCUMENT_ID.eq(DOCUMENT.ID))))
                    .and(notExists(selectOne().from(MESSAGE).where(MESSAGE.ORIGINAL_ID.eq(DOCUMENT.ID))))
                    .and(notExists(
                            selectOne().from(MESSAGE_ATTACHMENT).where(MESSAGE_ATTACHMENT.DOCUMENT_ID.eq(DOCUMENT.ID))))
                    .execute();
        }
    }

    private int removeCustomers(LastImportRecord mark) {
        return sql.deleteFrom(CUSTOMER)
                .where(CUSTOMER.ID.gt(new CustomerId(mark.getCustomersBefore())))
                .and(notExists(selectOne().from(INVOICE).where(INVOICE.CUSTOMER_ID.eq(CUSTOMER.ID))))
                .and(notExists(selectOne().from(PAYMENT).where(PAYMENT.CUSTOMER_ID.eq(CUSTOMER.ID))))
                .and(notExists(selectOne().from(HISTORY).where(HISTORY.CUSTOMER_ID.eq(CUSTOMER.ID))))
                .and(notExists(selectOne().from(MESSAGE).where(MESSAGE.CUSTOMER_ID.eq(CUSTOMER.ID))))
                .execute();
    }
}
