package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static app.puntuale.storage.schema.Tables.INVOICE_DOUBT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// What is doubtful: rows for an invoice as a whole; a missing due date and money perhaps collected are facts of the
/// instalment itself.
final class Doubts {

    private final DSLContext sql;

    Doubts(DSLContext sql) {
        this.sql = sql;
    }

    Map<InvoiceId, Set<Doubt>> ofInvoices(Condition wanted) {
        var doubts = new HashMap<InvoiceId, Set<Doubt>>();
        sql.select(INVOICE_DOUBT.INVOICE_ID, INVOICE_DOUBT.DOUBT)
                .from(INVOICE_DOUBT)
                .join(INVOICE)
                .on(INVOICE.ID.eq(INVOICE_DOUBT.INVOICE_ID))
                .where(wanted)
                .forEach(row -> doubts.merge(row.value1(), EnumSet.of(row.value2()), Doubts::union));
        return doubts;
    }

    /// Of an instalment that is settled nobody asks any more when it was due.
    Map<InvoiceId, Set<Doubt>> withThoseOfOpenInstalments(Condition wanted) {
        var doubts = ofInvoices(wanted);
        sql.select(INSTALMENT.INVOICE_ID, INSTALMENT.DUE_ON, INSTALMENT.PERHAPS_COLLECTED)
                .from(INSTALMENT)
                .join(INVOICE)
                .on(INVOICE.ID.eq(INSTALMENT.INVOICE_ID))
                .where(wanted.and(JooqInvoices.OPEN))
                .and(INSTALMENT.DUE_ON.isNull().or(INSTALMENT.PERHAPS_COLLECTED))
                .forEach(row ->
                        doubts.merge(row.value1(), ofInstalment(row.value2() == null, row.value3()), Doubts::union));
        return doubts;
    }

    /// Of what is perhaps collected nobody asks when it was due, until somebody says that it is not.
    static Set<Doubt> ofInstalment(boolean dueDateMissing, boolean perhapsCollected) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (dueDateMissing && !perhapsCollected) {
            doubts.add(Doubt.DUE_DATE_MISSING);
        }
        if (perhapsCollected) {
            doubts.add(Doubt.PERHAPS_COLLECTED);
        }
        return doubts;
    }

    static Set<Doubt> union(Set<Doubt> some, Set<Doubt> others) {
        var all = EnumSet.noneOf(Doubt.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    /// The invoice is in doubt for as long as another of its instalments has no due date.
    void dueDateKnown(InstalmentId instalment) {
        var sibling = INSTALMENT.as("sibling");
        sql.deleteFrom(INVOICE_DOUBT)
                .where(INVOICE_DOUBT.DOUBT.eq(Doubt.DUE_DATE_MISSING))
                .and(INVOICE_DOUBT.INVOICE_ID.eq(
                        select(INSTALMENT.INVOICE_ID).from(INSTALMENT).where(INSTALMENT.ID.eq(instalment))))
                .and(notExists(selectOne()
                        .from(sibling)
                        .where(sibling.INVOICE_ID.eq(INVOICE_DOUBT.INVOICE_ID))
                        .and(sibling.DUE_ON.isNull())))
                .execute();
    }

    void settle(InvoiceId invoice, Doubt doubt) {
        sql.deleteFrom(INVOICE_DOUBT)
                .where(INVOICE_DOUBT.INVOICE_ID.eq(invoice).and(INVOICE_DOUBT.DOUBT.eq(doubt)))
                .execute();
        if (doubt == Doubt.PERHAPS_COLLECTED) {
            sql.update(INSTALMENT)
                    .set(INSTALMENT.PERHAPS_COLLECTED, false)
                    .where(INSTALMENT.INVOICE_ID.eq(invoice))
                    .execute();
        }
    }
}
