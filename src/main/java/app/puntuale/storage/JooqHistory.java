package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY;
import static java.util.stream.Collectors.groupingBy;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Event;
import app.puntuale.followups.History;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.HistoryId;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.Condition;
import org.jooq.DSLContext;

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

    private List<HistoryEntry> entries(Condition wanted) {
        var numbers = select(HISTORY.ID).from(HISTORY).where(wanted);
        try (var lines = new HistoryLines(sql, line -> line.in(numbers))) {
            return lines.of(_ -> true);
        }
    }

    /// Reads the whole history and drops what is not wanted: a condition costs the database more than the line.
    @Override
    public Map<CustomerId, List<HistoryEntry>> of(Set<CustomerId> customers) {
        try (var lines = new HistoryLines(sql, _ -> noCondition())) {
            return lines.of(customers::contains).stream().collect(groupingBy(HistoryEntry::customer));
        }
    }
}
