package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.PAYMENT;
import static app.puntuale.storage.schema.Tables.PAYMENT_INVOICE;
import static app.puntuale.storage.schema.Tables.PAYMENT_PART;
import static org.jooq.impl.DSL.not;

import app.puntuale.customers.CustomerId;
import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.BookEntry;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Spread;
import app.puntuale.payments.Towards;
import app.puntuale.storage.schema.tables.records.PaymentInvoiceRecord;
import app.puntuale.storage.schema.tables.records.PaymentRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/// What was said of payments: by the debtor, by a person to the cent, or by nobody.
final class PaymentFacts {

    private static final String EXACTLY = "EXACTLY";
    private static final String NAMED = "NAMED";
    private static final String BY_LAW = "BY_LAW";

    private final DSLContext sql;

    PaymentFacts(DSLContext sql) {
        this.sql = sql;
    }

    static String name(Spread spread) {
        return switch (spread) {
            case Spread.Exactly _ -> EXACTLY;
            case Spread.Named _ -> NAMED;
            case Spread.OldestFirst() -> BY_LAW;
        };
    }

    void keep(PaymentId payment, Spread spread) {
        switch (spread) {
            case Spread.Exactly(var parts) -> decide(payment, parts);
            case Spread.Named(var invoices) -> name(payment, invoices);
            case Spread.OldestFirst() -> {}
        }
    }

    private void name(PaymentId payment, List<InvoiceId> invoices) {
        var rows = new ArrayList<PaymentInvoiceRecord>();
        for (var invoice : invoices) {
            rows.add(new PaymentInvoiceRecord(payment, rows.size() + 1, invoice));
        }
        sql.batchInsert(rows).execute();
    }

    /// Adds to what was decided before.
    void decide(PaymentId payment, List<Allocation> parts) {
        for (var part : parts) {
            var isThere = PAYMENT_PART
                    .PAYMENT_ID
                    .eq(payment)
                    .and(PAYMENT_PART.INSTALMENT_ID.eq(part.instalment()))
                    .and(PAYMENT_PART.TOWARDS.eq(part.towards().name()));
            var added = sql.update(PAYMENT_PART)
                    .set(
                            PAYMENT_PART.AMOUNT,
                            PAYMENT_PART.AMOUNT.plus(part.amount().amount()))
                    .where(isThere)
                    .execute();
            if (added == 0) {
                sql.insertInto(PAYMENT_PART)
                        .set(PAYMENT_PART.PAYMENT_ID, payment)
                        .set(PAYMENT_PART.INSTALMENT_ID, part.instalment())
                        .set(PAYMENT_PART.TOWARDS, part.towards().name())
                        .set(PAYMENT_PART.AMOUNT, part.amount().amount())
                        .execute();
            }
        }
    }

    List<BookEntry> entries(CustomerId customer) {
        var wanted = PAYMENT.CUSTOMER_ID.eq(customer).and(not(PAYMENT.UNDONE));
        var named = sql.select(PAYMENT_INVOICE.PAYMENT_ID, PAYMENT_INVOICE.INVOICE_ID)
                .from(PAYMENT_INVOICE)
                .join(PAYMENT)
                .on(PAYMENT.ID.eq(PAYMENT_INVOICE.PAYMENT_ID))
                .where(wanted)
                .orderBy(PAYMENT_INVOICE.PAYMENT_ID, PAYMENT_INVOICE.POSITION)
                .fetchGroups(PAYMENT_INVOICE.PAYMENT_ID, PAYMENT_INVOICE.INVOICE_ID);
        var parts = sql.select(
                        PAYMENT_PART.PAYMENT_ID,
                        PAYMENT_PART.INSTALMENT_ID,
                        PAYMENT_PART.AMOUNT,
                        PAYMENT.CURRENCY,
                        PAYMENT_PART.TOWARDS)
                .from(PAYMENT_PART)
                .join(PAYMENT)
                .on(PAYMENT.ID.eq(PAYMENT_PART.PAYMENT_ID))
                .where(wanted)
                .orderBy(PAYMENT_PART.INSTALMENT_ID, PAYMENT_PART.TOWARDS)
                .fetchGroups(
                        PAYMENT_PART.PAYMENT_ID,
                        row -> new Allocation(
                                row.value2(), new Money(row.value3(), row.value4()), Towards.valueOf(row.value5())));
        return sql.selectFrom(PAYMENT).where(wanted).orderBy(PAYMENT.ID).fetch(row -> entry(row, named, parts));
    }

    private static BookEntry entry(
            PaymentRecord row, Map<PaymentId, List<InvoiceId>> named, Map<PaymentId, List<Allocation>> parts) {
        var decided = parts.getOrDefault(row.getId(), List.of());
        return new BookEntry(
                row.getId(),
                row.getReceivedOn(),
                new Money(row.getAmount(), row.getCurrency()),
                switch (row.getSpread()) {
                    case NAMED -> new Spread.Named(named.getOrDefault(row.getId(), List.of()));
                    case BY_LAW -> new Spread.OldestFirst();
                    default -> new Spread.Exactly(decided);
                },
                Imputation.valueOf(row.getImputation()),
                decided,
                new InstalmentId(row.getNewest()));
    }
}
