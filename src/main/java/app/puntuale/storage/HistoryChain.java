package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.CHAIN_HEAD;
import static app.puntuale.storage.schema.Tables.CHAIN_LINK;
import static app.puntuale.storage.schema.Tables.HISTORY;
import static app.puntuale.storage.schema.Tables.HISTORY_INSTALMENT;
import static app.puntuale.storage.schema.Tables.HISTORY_INVOICE;
import static app.puntuale.storage.schema.Tables.HISTORY_RATE;

import app.puntuale.archive.Transactions;
import app.puntuale.followups.Chain;
import app.puntuale.followups.HistoryId;
import app.puntuale.storage.schema.tables.records.ChainHeadRecord;
import app.puntuale.storage.schema.tables.records.ChainLinkRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableRecord;

/// Seals the lines of the history, and looks whether they are still as they were sealed.
final class HistoryChain implements Chain {

    private static final int AT_ONCE = 1000;

    private final DSLContext sql;
    private final Transactions transactions;

    HistoryChain(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    /// The end of the chain, held until the transaction ends: a second writer waits here, so that its line gets a
    /// higher number and the seal of a line that is really there.
    ChainHeadRecord hold() {
        return sql.selectFrom(CHAIN_HEAD).forUpdate().fetchSingle();
    }

    /// Seals the line that was just written.
    ///
    /// @param head held since before it was written
    void seal(ChainLine line, ChainHeadRecord head) {
        sql.executeInsert(next(line, head));
        sql.executeUpdate(head);
    }

    /// Moves the end of the chain behind that line.
    private static ChainLinkRecord next(ChainLine line, ChainHeadRecord head) {
        head.setLinks(head.getLinks() + 1);
        head.setSeal(line.seal(head.getLinks(), head.getSeal()));
        return new ChainLinkRecord(line.row().getId(), head.getLinks(), head.getSeal());
    }

    /// Seals, once, a history that was written before there were seals.
    void sealWhatIsOlder() {
        transactions.run(() -> {
            var head = hold();
            if (head.getLinks() > 0 || sql.fetchExists(CHAIN_LINK)) {
                return;
            }
            var links = new ArrayList<ChainLinkRecord>(AT_ONCE);
            eachLine(line -> {
                links.add(next(line, head));
                if (links.size() == AT_ONCE) {
                    sql.batchInsert(links).execute();
                    links.clear();
                }
            });
            sql.batchInsert(links).execute();
            sql.executeUpdate(head);
        });
    }

    @Override
    public State verify() {
        return transactions.inOne(() -> {
            var inspection = new ChainInspection(hold(), sql.fetch(CHAIN_LINK).intoMap(CHAIN_LINK.HISTORY_ID));
            eachLine(inspection::look);
            return inspection.state();
        });
    }

    /// In the order in which they were written; one at a time, since there may be many.
    private void eachLine(Consumer<ChainLine> work) {
        var below = new HashMap<HistoryId, List<TableRecord<?>>>();
        collect(HISTORY_INVOICE, HISTORY_INVOICE.HISTORY_ID, below);
        collect(HISTORY_INSTALMENT, HISTORY_INSTALMENT.HISTORY_ID, below);
        collect(HISTORY_RATE, HISTORY_RATE.HISTORY_ID, below);
        try (var rows =
                sql.selectFrom(HISTORY).orderBy(HISTORY.ID).fetchSize(AT_ONCE).fetchLazy()) {
            rows.forEach(row -> work.accept(new ChainLine(row, below.getOrDefault(row.getId(), List.of()))));
        }
    }

    private <R extends TableRecord<R>> void collect(
            Table<R> table, TableField<R, HistoryId> line, Map<HistoryId, List<TableRecord<?>>> below) {
        sql.fetch(table)
                .forEach(row -> below.computeIfAbsent(row.get(line), _ -> new ArrayList<>())
                        .add(row));
    }
}
