package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.INVOICE;
import static app.puntuale.storage.schema.Tables.INVOICE_DOUBT;
import static app.puntuale.storage.schema.Tables.SDI_MESSAGE;
import static org.jooq.impl.DSL.unnest;

import app.puntuale.archive.Content;
import app.puntuale.imports.SdiFileName;
import app.puntuale.imports.SdiMessage;
import app.puntuale.imports.WrittenDay;
import app.puntuale.invoices.Doubt;
import app.puntuale.storage.schema.tables.records.SdiMessageRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;

/// What the exchange system said about files, for the invoices that are there and for those still to come.
final class SdiNews {

    private final DSLContext sql;
    private final JooqDocuments documents;
    private final Deliveries deliveries;

    SdiNews(DSLContext sql, JooqDocuments documents) {
        this.sql = sql;
        this.documents = documents;
        this.deliveries = new Deliveries(sql);
    }

    /// The name by which messages and invoices find each other: signed or not, in capitals or not.
    static String fileName(String name) {
        return SdiFileName.of(name).toLowerCase(Locale.ROOT);
    }

    /// False when the very same message is there already.
    boolean store(SdiMessage message, String name, Content original) {
        var document = documents.keep(name, "application/xml", original);
        if (sql.fetchExists(SDI_MESSAGE, SDI_MESSAGE.DOCUMENT_ID.eq(document))) {
            return false;
        }
        var record = new SdiMessageRecord(
                document,
                message.kind(),
                message.sdiId(),
                message.fileName().map(SdiNews::fileName).orElse(null),
                message.delivered().flatMap(WrittenDay::inRome).orElse(null),
                message.outcome().orElse(null),
                message.invoice()
                        .map(SdiMessage.InvoiceNamed::number)
                        .map(String::strip)
                        .orElse(null),
                message.invoice()
                        .map(SdiMessage.InvoiceNamed::year)
                        .map(String::strip)
                        .orElse(null));
        sql.executeInsert(record);
        applyToThoseThere(record);
        return true;
    }

    private void applyToThoseThere(SdiMessageRecord message) {
        if (message.getFileName() == null) {
            return;
        }
        sql.selectFrom(INVOICE)
                .where(INVOICE.FILE_NAME.eq(message.getFileName()))
                .forEach(invoice -> {
                    if (!speaksOf(message, invoice.getNumber(), invoice.getIssuedYear())) {
                        return;
                    }
                    delivery(message).ifPresent(day -> deliveries.set(invoice, Optional.of(day)));
                    doubt(message)
                            .ifPresent(doubt -> sql.insertInto(
                                            INVOICE_DOUBT, INVOICE_DOUBT.INVOICE_ID, INVOICE_DOUBT.DOUBT)
                                    .values(invoice.getId(), doubt)
                                    .onConflictDoNothing()
                                    .execute());
                });
    }

    /// The messages that came before the invoices of these files.
    Map<String, List<SdiMessageRecord>> about(Collection<String> fileNames) {
        var wanted =
                unnest(fileNames.stream().distinct().toArray(String[]::new)).as("wanted", "file_name");
        return sql.select(SDI_MESSAGE.fields())
                .from(wanted)
                .join(SDI_MESSAGE)
                .on(SDI_MESSAGE.FILE_NAME.eq(wanted.field("file_name", String.class)))
                .fetchInto(SDI_MESSAGE)
                .intoGroups(SDI_MESSAGE.FILE_NAME, record -> record);
    }

    /// An outcome may name one of the invoices in the file; a message that names none speaks of all.
    static boolean speaksOf(SdiMessageRecord message, String number, int year) {
        return isOrIsNotSaid(message.getInvoiceNumber(), number)
                && isOrIsNotSaid(message.getInvoiceYear(), String.valueOf(year));
    }

    private static boolean isOrIsNotSaid(String said, String fact) {
        return said == null || said.isEmpty() || said.equalsIgnoreCase(fact.strip());
    }

    /// The day of delivery that a delivery receipt (RC) gives (RULES A-9).
    static Optional<LocalDate> delivery(SdiMessageRecord message) {
        return message.getKind().equals("RC") ? Optional.ofNullable(message.getDeliveredOn()) : Optional.empty();
    }

    static Optional<Doubt> doubt(SdiMessageRecord message) {
        return switch (message.getKind()) {
            case "NS" -> Optional.of(Doubt.REJECTED_BY_SDI);
            case "NE", "EC" ->
                "EC02".equals(message.getOutcome()) ? Optional.of(Doubt.REFUSED_BY_CUSTOMER) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
