package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.CUSTOMER;
import static app.puntuale.storage.schema.Tables.DOCUMENT;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static app.puntuale.storage.schema.Tables.LAST_IMPORT;
import static app.puntuale.storage.schema.Tables.PROTOCOL;
import static app.puntuale.storage.schema.Tables.SETTING;

import app.puntuale.storage.schema.DefaultSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;

/// Empties the archive of a firm: its customers, its documents, and whatever speaks of them.
final class Emptying {

    private final DSLContext sql;

    Emptying(DSLContext sql) {
        this.sql = sql;
    }

    /// False, and nothing is touched, when anybody else has issued an invoice.
    boolean ofTheFirm(String supplier) {
        if (sql.fetchExists(INVOICE, INVOICE.SUPPLIER.ne(supplier))) {
            return false;
        }
        var order = new LinkedHashSet<Table<?>>();
        List.of(CUSTOMER, DOCUMENT, PROTOCOL, LAST_IMPORT).forEach(table -> collect(table, order));
        order.forEach(this::empty);
        sql.deleteFrom(SETTING)
                .where(SETTING.NAME.startsWith("company.").or(SETTING.NAME.startsWith(JooqDiary.ABOUT)))
                .execute();
        return true;
    }

    /// What refers to a table goes before it.
    private static void collect(Table<?> table, Set<Table<?>> order) {
        if (order.contains(table)) {
            return;
        }
        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                .filter(other -> !other.equals(table))
                .filter(other -> other.getReferences().stream().anyMatch(key -> refersTo(table, key)))
                .forEach(other -> collect(other, order));
        order.add(table);
    }

    private static boolean refersTo(Table<?> table, ForeignKey<?, ?> key) {
        return key.getKey().getTable().equals(table);
    }

    private void empty(Table<?> table) {
        for (var key : table.getReferences()) {
            if (refersTo(table, key)) { // a row that speaks of another row of the same table
                key.getFields().forEach(field -> forget(table, field));
            }
        }
        sql.deleteFrom(table).execute();
    }

    private <T> void forget(Table<?> table, TableField<?, T> field) {
        sql.update(table).set(field, (T) null).where(field.isNotNull()).execute();
    }
}
