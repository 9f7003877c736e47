package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.APPLIED_CREDIT;
import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.Invoice;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.storage.schema.tables.records.InvoiceRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

final class JooqInvoices implements Invoices {

    /// True for an instalment of which something is still owed.
    static final Condition OPEN = INSTALMENT.SETTLED.lt(INSTALMENT.AMOUNT);

    private final DSLContext sql;
    private final Transactions transactions;
    private final Doubts doubts;

    JooqInvoices(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
        this.doubts = new Doubts(sql);
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return invoices(INVOICE.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Invoice> of(CustomerId customer) {
        return invoices(INVOICE.CUSTOMER_ID.eq(customer));
    }

    private List<Invoice> invoices(Condition wanted) {
        var doubtful = doubts.withThoseOfOpenInstalments(wanted);
        return sql.selectFrom(INVOICE)
                .where(wanted)
                .orderBy(INVOICE.ISSUED_ON.desc(), INVOICE.ID.desc())
                .fetch(row -> invoice(row, doubtful.getOrDefault(row.getId(), Set.of())));
    }

    private static Invoice invoice(InvoiceRecord row, Set<Doubt> doubts) {
        return new Invoice(
                row.getId(),
                row.getCustomerId(),
                row.getKind(),
                row.getTypeCode(),
                row.getNumber(),
                row.getIssuedOn(),
                new Money(row.getPayable(), row.getCurrency()),
                Optional.ofNullable(row.getDeliveredOn()),
                doubts,
                Optional.ofNullable(row.getDocumentId()));
    }

    @Override
    public List<OpenItem> open() {
        return open(noCondition());
    }

    @Override
    public List<OpenItem> openOf(CustomerId customer) {
        return open(INVOICE.CUSTOMER_ID.eq(customer));
    }

    @Override
    public List<OpenItem> instalmentsOf(CustomerId customer) {
        return instalments(INVOICE.CUSTOMER_ID.eq(customer), noCondition());
    }

    private List<OpenItem> open(Condition wanted) {
        return instalments(wanted, OPEN);
    }

    private List<OpenItem> instalments(Condition wanted, Condition ofThese) {
        var doubtful = doubts.ofInvoices(wanted);
        return sql.select(
                        INSTALMENT.ID,
                        INSTALMENT.INVOICE_ID,
                        INVOICE.CUSTOMER_ID,
                        INVOICE.NUMBER,
                        INVOICE.ISSUED_ON,
                        INSTALMENT.POSITION,
                        INSTALMENT.POSITIONS,
                        INSTALMENT.DUE_ON,
                        INSTALMENT.PROPOSED_DUE_ON,
                        INSTALMENT.AMOUNT,
                        INSTALMENT.SETTLED,
                        INVOICE.CURRENCY,
                        INVOICE.DELIVERED_ON,
                        INSTALMENT.PERHAPS_COLLECTED)
                .from(INSTALMENT)
                .join(INVOICE)
                .on(INVOICE.ID.eq(INSTALMENT.INVOICE_ID))
                .where(wanted.and(ofThese))
                .orderBy(INSTALMENT.DUE_ON.asc().nullsLast(), INVOICE.NUMBER, INSTALMENT.POSITION, INSTALMENT.ID)
                .fetch(row -> {
                    var amount = new Money(row.value10(), row.value12());
                    var ofInvoice = doubtful.getOrDefault(row.value2(), Set.of());
                    return new OpenItem(
                            row.value1(),
                            row.value2(),
                            row.value3(),
                            row.value4(),
                            row.value5(),
                            row.value6(),
                            row.value7(),
                            Optional.ofNullable(row.value8()),
                            Optional.ofNullable(row.value9()),
                            amount,
                            amount.minus(new Money(row.value11(), row.value12())),
                            Optional.ofNullable(row.value13()),
                            Doubts.union(ofInvoice, Doubts.ofInstalment(row.value8() == null, row.value14())));
                });
    }

    @Override
    public Set<InstalmentId> withIban(CustomerId customer) {
        return sql.select(INSTALMENT.ID)
                .from(INSTALMENT)
                .join(INVOICE)
                .on(INVOICE.ID.eq(INSTALMENT.INVOICE_ID))
                .where(INVOICE.CUSTOMER_ID.eq(customer).and(OPEN).and(INSTALMENT.IBAN.isNotNull()))
                .fetchSet(INSTALMENT.ID);
    }

    @Override
    public List<OpenCredit> openCreditsOf(CustomerId customer) {
        return sql.select(INVOICE.ID, INVOICE.NUMBER, INVOICE.ISSUED_ON, left(), INVOICE.CURRENCY)
                .from(INVOICE)
                .where(INVOICE.CUSTOMER_ID.eq(customer).and(INVOICE.KIND.eq(DocumentKind.CREDIT_NOTE)))
                .and(left().gt(BigDecimal.ZERO))
                .orderBy(INVOICE.ISSUED_ON, INVOICE.ID)
                .fetch(row -> new OpenCredit(
                        row.value1(), row.value2(), row.value3(), new Money(row.value4(), row.value5())));
    }

    @Override
    public List<AppliedCredit> appliedCreditsOf(CustomerId customer) {
        return sql.select(
                        INVOICE.ID,
                        INVOICE.NUMBER,
                        INVOICE.ISSUED_ON,
                        APPLIED_CREDIT.INSTALMENT_ID,
                        APPLIED_CREDIT.AMOUNT,
                        INVOICE.CURRENCY)
                .from(APPLIED_CREDIT)
                .join(INVOICE)
                .on(INVOICE.ID.eq(APPLIED_CREDIT.CREDIT_NOTE_ID))
                .where(INVOICE.CUSTOMER_ID.eq(customer))
                .orderBy(INVOICE.ISSUED_ON, INVOICE.ID, APPLIED_CREDIT.INSTALMENT_ID)
                .fetch(row -> new AppliedCredit(
                        row.value1(), row.value2(), row.value3(), row.value4(), new Money(row.value5(), row.value6())));
    }

    /// What is left of a credit note.
    static Field<BigDecimal> left() {
        return INVOICE.PAYABLE.minus(Settled.orZero(select(sum(APPLIED_CREDIT.AMOUNT))
                .from(APPLIED_CREDIT)
                .where(APPLIED_CREDIT.CREDIT_NOTE_ID.eq(INVOICE.ID))));
    }

    @Override
    public void confirmDueDate(InstalmentId instalment, LocalDate dueOn) {
        transactions.run(() -> {
            sql.update(INSTALMENT)
                    .set(INSTALMENT.DUE_ON, dueOn)
                    .where(INSTALMENT.ID.eq(instalment))
                    .execute();
            doubts.dueDateKnown(instalment);
        });
    }

    @Override
    public void settle(InvoiceId invoice, Doubt doubt) {
        transactions.run(() -> doubts.settle(invoice, doubt));
    }
}
