package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY;
import static app.puntuale.storage.schema.Tables.HISTORY_INSTALMENT;
import static app.puntuale.storage.schema.Tables.HISTORY_INVOICE;
import static app.puntuale.storage.schema.Tables.HISTORY_RATE;
import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.select;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Event;
import app.puntuale.followups.History;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.HistoryId;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanRate;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.ResultQuery;

/// Only ever inserts, and seals what it inserts.
final class JooqHistory implements History {

    private final DSLContext sql;
    private final Transactions transactions;
    private final HistoryChain chain;
    private final Clock clock;
    private final Supplier<String> author;

    JooqHistory(DSLContext sql, Transactions transactions, HistoryChain chain, Clock clock, Supplier<String> author) {
        this.sql = sql;
        this.transactions = transactions;
        this.chain = chain;
        this.clock = clock;
        this.author = author;
    }

    @Override
    public HistoryId add(CustomerId customer, LocalDate on, Event event) {
        return transactions.inOne(() -> {
            var end = chain.hold();
            var row = insert(customer, on, event);
            var below = HistoryWriting.rowsBelow(row.getId(), event);
            sql.batchInsert(below).execute();
            chain.seal(new ChainLine(row, below), end);
            return row.getId();
        });
    }

    private HistoryRecord insert(CustomerId customer, LocalDate on, Event event) {
        var record = new HistoryRecord();
        record.setCustomerId(customer);
        record.setHappenedOn(on);
        record.setRecordedAt(clock.instant().truncatedTo(ChronoUnit.MICROS));
        record.setAuthor(author.get());
        HistoryWriting.write(event, record);
        var numbered = sql.insertInto(HISTORY).set(record).returning(HISTORY.ID).fetchSingle();
        record.setId(numbered.getId());
        return record;
    }

    @Override
    public List<HistoryEntry> of(CustomerId customer) {
        return entries(HISTORY.CUSTOMER_ID.eq(customer));
    }

    @Override
    public List<HistoryEntry> on(LocalDate day) {
        return entries(HISTORY.HAPPENED_ON.eq(day));
    }

    @Override
    public Map<CustomerId, List<HistoryEntry>> ofDebtors() {
        var debtors = select(INVOICE.CUSTOMER_ID)
                .from(INVOICE)
                .join(INSTALMENT)
                .on(INSTALMENT.INVOICE_ID.eq(INVOICE.ID))
                .where(JooqInvoices.OPEN);
        return entries(HISTORY.CUSTOMER_ID.in(debtors)).stream()
                .collect(groupingBy(HistoryEntry::customer, LinkedHashMap::new, toList()));
    }

    private List<HistoryEntry> entries(Condition wanted) {
        var invoices = sets(sql.select(HISTORY_INVOICE.HISTORY_ID, HISTORY_INVOICE.INVOICE_ID)
                .from(HISTORY_INVOICE)
                .join(HISTORY)
                .on(HISTORY.ID.eq(HISTORY_INVOICE.HISTORY_ID))
                .where(wanted));
        var instalments = sets(sql.select(HISTORY_INSTALMENT.HISTORY_ID, HISTORY_INSTALMENT.INSTALMENT_ID)
                .from(HISTORY_INSTALMENT)
                .join(HISTORY)
                .on(HISTORY.ID.eq(HISTORY_INSTALMENT.HISTORY_ID))
                .where(wanted));
        var rates = rates(wanted);
        return sql.selectFrom(HISTORY)
                .where(wanted)
                .orderBy(HISTORY.ID)
                .fetch(row -> new HistoryEntry(
                        row.getId(),
                        row.getCustomerId(),
                        row.getHappenedOn(),
                        row.getRecordedAt(),
                        row.getAuthor(),
                        new HistoryReading(
                                        row,
                                        invoices.getOrDefault(row.getId(), Set.of()),
                                        instalments.getOrDefault(row.getId(), Set.of()),
                                        rates.getOrDefault(row.getId(), List.of()))
                                .event()));
    }

    private Map<HistoryId, List<PlanRate>> rates(Condition wanted) {
        return sql.select(HISTORY_RATE.HISTORY_ID, HISTORY_RATE.DUE_ON, HISTORY_RATE.AMOUNT, HISTORY.CURRENCY)
                .from(HISTORY_RATE)
                .join(HISTORY)
                .on(HISTORY.ID.eq(HISTORY_RATE.HISTORY_ID))
                .where(wanted)
                .orderBy(HISTORY_RATE.HISTORY_ID, HISTORY_RATE.POSITION)
                .fetchGroups(
                        HISTORY_RATE.HISTORY_ID,
                        row -> new PlanRate(row.value2(), new Money(row.value3(), row.value4())));
    }

    private static <T> Map<HistoryId, Set<T>> sets(ResultQuery<Record2<HistoryId, T>> pairs) {
        var sets = new HashMap<HistoryId, Set<T>>();
        pairs.forEach(pair ->
                sets.computeIfAbsent(pair.value1(), _ -> new HashSet<>()).add(pair.value2()));
        return sets;
    }
}
