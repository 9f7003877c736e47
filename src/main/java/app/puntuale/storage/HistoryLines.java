package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY;
import static app.puntuale.storage.schema.Tables.HISTORY_INSTALMENT;
import static app.puntuale.storage.schema.Tables.HISTORY_INVOICE;
import static app.puntuale.storage.schema.Tables.HISTORY_RATE;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.HistoryId;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanRate;
import app.puntuale.storage.schema.tables.records.HistoryInstalmentRecord;
import app.puntuale.storage.schema.tables.records.HistoryInvoiceRecord;
import app.puntuale.storage.schema.tables.records.HistoryRateRecord;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Reads lines of the history in the order of their numbers, and the rows below them in step.
final class HistoryLines implements AutoCloseable {

    private final HistoryRow row;
    private final Alongside<HistoryInvoiceRecord> invoices;
    private final Alongside<HistoryInstalmentRecord> instalments;
    private final Alongside<HistoryRateRecord> rates;

    /// @param wanted true for the numbers of the lines to be read
    HistoryLines(DSLContext sql, Function<Field<HistoryId>, Condition> wanted) {
        row = new HistoryRow(sql.selectFrom(HISTORY)
                .where(wanted.apply(HISTORY.ID))
                .orderBy(HISTORY.ID)
                .fetchResultSet());
        invoices = new Alongside<>(
                HISTORY_INVOICE.HISTORY_ID,
                sql.selectFrom(HISTORY_INVOICE)
                        .where(wanted.apply(HISTORY_INVOICE.HISTORY_ID))
                        .orderBy(HISTORY_INVOICE.HISTORY_ID));
        instalments = new Alongside<>(
                HISTORY_INSTALMENT.HISTORY_ID,
                sql.selectFrom(HISTORY_INSTALMENT)
                        .where(wanted.apply(HISTORY_INSTALMENT.HISTORY_ID))
                        .orderBy(HISTORY_INSTALMENT.HISTORY_ID));
        rates = new Alongside<>(
                HISTORY_RATE.HISTORY_ID,
                sql.selectFrom(HISTORY_RATE)
                        .where(wanted.apply(HISTORY_RATE.HISTORY_ID))
                        .orderBy(HISTORY_RATE.HISTORY_ID, HISTORY_RATE.POSITION));
    }

    List<HistoryEntry> of(Predicate<CustomerId> customers) {
        var entries = new ArrayList<HistoryEntry>();
        while (row.next()) {
            if (customers.test(row.get(HISTORY.CUSTOMER_ID))) {
                entries.add(entry());
            }
        }
        return entries;
    }

    private HistoryEntry entry() {
        var id = row.get(HISTORY.ID);
        var reading = new HistoryReading(
                row,
                Set.copyOf(invoices.of(id, HistoryInvoiceRecord::getInvoiceId)),
                Set.copyOf(instalments.of(id, HistoryInstalmentRecord::getInstalmentId)),
                rates.of(id, rate -> rate(rate, row.get(HISTORY.CURRENCY))));
        return new HistoryEntry(
                id,
                row.get(HISTORY.CUSTOMER_ID),
                row.get(HISTORY.HAPPENED_ON),
                row.get(HISTORY.RECORDED_AT),
                row.get(HISTORY.AUTHOR),
                reading.event());
    }

    private static PlanRate rate(HistoryRateRecord rate, Currency currency) {
        return new PlanRate(rate.getDueOn(), new Money(rate.getAmount(), currency));
    }

    @Override
    public void close() {
        row.close();
        invoices.close();
        instalments.close();
        rates.close();
    }
}
