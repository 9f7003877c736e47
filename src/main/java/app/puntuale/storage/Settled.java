package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.ALLOCATION;
import static app.puntuale.storage.schema.Tables.APPLIED_CREDIT;
import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.PAYMENT;
import static app.puntuale.storage.schema.Tables.REMITTED;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import app.puntuale.invoices.InstalmentId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/// Counts anew what is settled of an instalment, from the payments that stand, the credit notes and what was given up:
/// never by adding to the figure that was there, so that an undone payment leaves no trace of a cent.
final class Settled {

    private static final int AT_ONCE = 1000;

    private final DSLContext sql;

    Settled(DSLContext sql) {
        this.sql = sql;
    }

    void recount(Collection<InstalmentId> instalments) {
        var ids = List.copyOf(instalments);
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            sql.update(INSTALMENT)
                    .set(INSTALMENT.SETTLED, paid().plus(credited()).plus(remitted()))
                    .where(INSTALMENT.ID.in(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))))
                    .execute();
        }
    }

    /// The instalments that say something else than their rows.
    List<InstalmentId> wrong() {
        return sql.select(INSTALMENT.ID)
                .from(INSTALMENT)
                .where(INSTALMENT.SETTLED.ne(paid().plus(credited()).plus(remitted())))
                .orderBy(INSTALMENT.ID)
                .fetch(INSTALMENT.ID);
    }

    private static Field<BigDecimal> paid() {
        return orZero(select(sum(ALLOCATION.AMOUNT))
                .from(ALLOCATION)
                .join(PAYMENT)
                .on(PAYMENT.ID.eq(ALLOCATION.PAYMENT_ID))
                .where(ALLOCATION.INSTALMENT_ID.eq(INSTALMENT.ID).and(not(PAYMENT.UNDONE))));
    }

    private static Field<BigDecimal> credited() {
        return orZero(select(sum(APPLIED_CREDIT.AMOUNT))
                .from(APPLIED_CREDIT)
                .where(APPLIED_CREDIT.INSTALMENT_ID.eq(INSTALMENT.ID)));
    }

    private static Field<BigDecimal> remitted() {
        return orZero(select(sum(REMITTED.AMOUNT)).from(REMITTED).where(REMITTED.INSTALMENT_ID.eq(INSTALMENT.ID)));
    }

    /// A sum over no rows is null in SQL.
    static Field<BigDecimal> orZero(Select<Record1<BigDecimal>> total) {
        return coalesce(field(total), inline(BigDecimal.ZERO));
    }
}
