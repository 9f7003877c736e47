package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY_INSTALMENT;
import static app.puntuale.storage.schema.Tables.HISTORY_INVOICE;
import static app.puntuale.storage.schema.Tables.HISTORY_RATE;

import app.puntuale.followups.HistoryEntry;
import app.puntuale.followups.HistoryId;
import app.puntuale.money.Money;
import app.puntuale.plans.PlanRate;
import app.puntuale.storage.schema.tables.records.HistoryInstalmentRecord;
import app.puntuale.storage.schema.tables.records.HistoryInvoiceRecord;
import app.puntuale.storage.schema.tables.records.HistoryRateRecord;
import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.util.Currency;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Makes entries of the lines of the history, read in the order of their numbers, and of the rows below them.
final class HistoryLines implements AutoCloseable {

    private final Alongside<HistoryInvoiceRecord> invoices;
    private final Alongside<HistoryInstalmentRecord> instalments;
    private final Alongside<HistoryRateRecord> rates;

    /// @param wanted true for the numbers of the lines that will be read, and perhaps of more
    HistoryLines(DSLContext sql, Function<Field<HistoryId>, Condition> wanted) {
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

    HistoryEntry entry(HistoryRecord row) {
        var id = row.getId();
        var reading = new HistoryReading(
                row,
                Set.copyOf(invoices.of(id, HistoryInvoiceRecord::getInvoiceId)),
                Set.copyOf(instalments.of(id, HistoryInstalmentRecord::getInstalmentId)),
                rates.of(id, rate -> rate(rate, row.getCurrency())));
        return new HistoryEntry(
                id, row.getCustomerId(), row.getHappenedOn(), row.getRecordedAt(), row.getAuthor(), reading.event());
    }

    private static PlanRate rate(HistoryRateRecord rate, Currency currency) {
        return new PlanRate(rate.getDueOn(), new Money(rate.getAmount(), currency));
    }

    @Override
    public void close() {
        invoices.close();
        instalments.close();
        rates.close();
    }
}
