package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.CREDIT_REFERENCE;
import static app.puntuale.storage.schema.Tables.DOCUMENT;
import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static app.puntuale.storage.schema.Tables.INVOICE_DOUBT;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.storage.schema.DefaultSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Table;

/// Invoices of which nothing has come since they were imported: no row of any table refers to them or to their
/// instalments, but for those that came with them.
final class Untouched {

    private static final List<Table<?>> CAME_WITH_IT = List.of(INVOICE_DOUBT, INSTALMENT, CREDIT_REFERENCE);

    private final DSLContext sql;

    Untouched(DSLContext sql) {
        this.sql = sql;
    }

    /// With the SHA-256 of their files.
    Map<InvoiceId, String> among(Collection<InvoiceId> invoices) {
        return invoices.isEmpty()
                ? Map.of()
                : sql.select(INVOICE.ID, DOCUMENT.SHA256)
                        .from(INVOICE)
                        .join(DOCUMENT)
                        .on(DOCUMENT.ID.eq(INVOICE.DOCUMENT_ID))
                        .where(INVOICE.ID.in(invoices).and(nothingRefersToIt()))
                        .fetchMap(INVOICE.ID, DOCUMENT.SHA256);
    }

    /// @throws org.jooq.exception.DataAccessException when one of them is not untouched
    void remove(Collection<InvoiceId> invoices) {
        if (invoices.isEmpty()) {
            return;
        }
        sql.deleteFrom(INVOICE_DOUBT)
                .where(INVOICE_DOUBT.INVOICE_ID.in(invoices))
                .execute();
        sql.deleteFrom(CREDIT_REFERENCE)
                .where(CREDIT_REFERENCE.CREDIT_NOTE_ID.in(invoices))
                .execute();
        sql.deleteFrom(INSTALMENT).where(INSTALMENT.INVOICE_ID.in(invoices)).execute();
        sql.deleteFrom(INVOICE).where(INVOICE.ID.in(invoices)).execute();
    }

    /// Asked of the schema itself, so that a table added later is not forgotten.
    private static Condition nothingRefersToIt() {
        return DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(table -> !CAME_WITH_IT.contains(table))
                .map(Untouched::doesNotRefer)
                .reduce(noCondition(), Condition::and);
    }

    private static Condition doesNotRefer(Table<?> table) {
        return table.getReferences().stream()
                .map(key -> doesNotRefer(table, key))
                .reduce(noCondition(), Condition::and);
    }

    private static Condition doesNotRefer(Table<?> table, ForeignKey<?, ?> key) {
        var reference = key.getFields().getFirst().coerce(Long.class);
        var to = key.getKey().getTable();
        if (to.equals(INVOICE)) {
            return notExists(selectOne().from(table).where(reference.eq(INVOICE.ID.coerce(Long.class))));
        }
        return to.equals(INSTALMENT)
                ? notExists(selectOne()
                        .from(table)
                        .join(INSTALMENT)
                        .on(reference.eq(INSTALMENT.ID.coerce(Long.class)))
                        .where(INSTALMENT.INVOICE_ID.eq(INVOICE.ID)))
                : noCondition();
    }
}
