package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY;
import static app.puntuale.storage.schema.Tables.HISTORY_INSTALMENT;
import static app.puntuale.storage.schema.Tables.HISTORY_INVOICE;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Event;
import app.puntuale.followups.History;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.HistoryId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.storage.schema.tables.records.HistoryInstalmentRecord;
import app.puntuale.storage.schema.tables.records.HistoryInvoiceRecord;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Only ever inserts.
final class JooqHistory implements History {

    private final DSLContext sql;
    private final Transactions transactions;
    private final Clock clock;
    private final Supplier<String> author;

    JooqHistory(DSLContext sql, Transactions transactions, Clock clock, Supplier<String> author) {
        this.sql = sql;
        this.transactions = transactions;
        this.clock = clock;
        this.author = author;
    }

    @Override
    public HistoryId add(CustomerId customer, LocalDate on, Event event) {
        return transactions.inOne(() -> {
            var id = insert(customer, on, event);
            sql.batchInsert(HistoryRow.invoicesOf(event).stream()
                            .map(invoice -> new HistoryInvoiceRecord(id, invoice))
                            .toList())
                    .execute();
            sql.batchInsert(HistoryRow.instalmentsOf(event).stream()
                            .map(instalment -> new HistoryInstalmentRecord(id, instalment))
                            .toList())
                    .execute();
            return id;
        });
    }

    private HistoryId insert(CustomerId customer, LocalDate on, Event event) {
        var record = new HistoryRecord();
        record.setCustomerId(customer);
        record.setHappenedOn(on);
        record.setRecordedAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        record.setAuthor(author.get());
        HistoryRow.write(event, record);
        var row = sql.insertInto(HISTORY).set(record).returning(HISTORY.ID).fetchOne();
        return Objects.requireNonNull(row).getId();
    }

    @Override
    public List<HistoryEntry> of(CustomerId customer) {
        return entries(HISTORY.CUSTOMER_ID.eq(customer));
    }

    @Override
    public List<HistoryEntry> on(LocalDate day) {
        return entries(HISTORY.HAPPENED_ON.eq(day));
    }

    private List<HistoryEntry> entries(Condition wanted) {
        var wantedIds = select(HISTORY.ID).from(HISTORY).where(wanted);
        try (var invoices = invoices(HISTORY_INVOICE.HISTORY_ID.in(wantedIds));
                var instalments = instalments(HISTORY_INSTALMENT.HISTORY_ID.in(wantedIds))) {
            return sql.selectFrom(HISTORY)
                    .where(wanted)
                    .orderBy(HISTORY.ID)
                    .fetch(row -> entry(row, invoices.of(row.getId()), instalments.of(row.getId())));
        }
    }

    /// Reads the whole history and drops what is not wanted: a condition costs the database more than the line.
    @Override
    public Map<CustomerId, List<HistoryEntry>> of(Set<CustomerId> customers) {
        try (var invoices = invoices(noCondition());
                var instalments = instalments(noCondition());
                var rows = sql.selectFrom(HISTORY).orderBy(HISTORY.ID).fetchLazy()) {
            return rows.stream()
                    .filter(row -> customers.contains(row.getCustomerId()))
                    .map(row -> entry(row, invoices.of(row.getId()), instalments.of(row.getId())))
                    .collect(groupingBy(HistoryEntry::customer));
        }
    }

    private Alongside<InvoiceId> invoices(Condition wanted) {
        return new Alongside<>(sql.select(HISTORY_INVOICE.HISTORY_ID, HISTORY_INVOICE.INVOICE_ID)
                .from(HISTORY_INVOICE)
                .where(wanted)
                .orderBy(HISTORY_INVOICE.HISTORY_ID));
    }

    private Alongside<InstalmentId> instalments(Condition wanted) {
        return new Alongside<>(sql.select(HISTORY_INSTALMENT.HISTORY_ID, HISTORY_INSTALMENT.INSTALMENT_ID)
                .from(HISTORY_INSTALMENT)
                .where(wanted)
                .orderBy(HISTORY_INSTALMENT.HISTORY_ID));
    }

    private static HistoryEntry entry(HistoryRecord row, Set<InvoiceId> invoices, Set<InstalmentId> instalments) {
        return new HistoryEntry(
                row.getId(),
                row.getCustomerId(),
                row.getHappenedOn(),
                row.getRecordedAt(),
                row.getAuthor(),
                HistoryRow.read(row, invoices, instalments));
    }
}
