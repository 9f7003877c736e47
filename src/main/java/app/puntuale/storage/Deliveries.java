package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INVOICE;

import app.puntuale.calendar.DueDates;
import app.puntuale.storage.schema.tables.records.InvoiceRecord;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/// When invoices were delivered (RULES A-9), and what follows for the due dates that the law proposes.
final class Deliveries {

    private final DSLContext sql;

    Deliveries(DSLContext sql) {
        this.sql = sql;
    }

    /// A due date that was proposed for want of an agreed one runs from the receipt, or from the invoice where there is
    /// none; one that a person has confirmed, or that the file states, stays.
    ///
    /// @param invoice as it was before
    void set(InvoiceRecord invoice, Optional<LocalDate> deliveredOn) {
        sql.update(INVOICE)
                .set(INVOICE.DELIVERED_ON, deliveredOn.orElse(null))
                .where(INVOICE.ID.eq(invoice.getId()))
                .execute();
        var before = legalDefault(invoice, Optional.ofNullable(invoice.getDeliveredOn()));
        sql.update(INSTALMENT)
                .set(INSTALMENT.PROPOSED_DUE_ON, legalDefault(invoice, deliveredOn))
                .where(INSTALMENT.INVOICE_ID.eq(invoice.getId()))
                .and(INSTALMENT.DUE_ON.isNull())
                .and(INSTALMENT.PROPOSED_DUE_ON.eq(before))
                .execute();
    }

    private static LocalDate legalDefault(InvoiceRecord invoice, Optional<LocalDate> deliveredOn) {
        return DueDates.afterReceipt(deliveredOn.orElse(invoice.getIssuedOn()));
    }
}
