package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.ALLOCATION;
import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.PAYMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.BookEntry;
import app.puntuale.payments.Imputed;
import app.puntuale.payments.NewPayment;
import app.puntuale.payments.Payment;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Payments;
import app.puntuale.payments.Receipt;
import app.puntuale.payments.Remitted;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;

final class JooqPayments implements Payments {

    private final DSLContext sql;
    private final Transactions transactions;
    private final Settled settled;
    private final PaymentFacts facts;
    private final Imputing imputing;

    JooqPayments(DSLContext sql, Transactions transactions, Settled settled) {
        this.sql = sql;
        this.transactions = transactions;
        this.settled = settled;
        this.facts = new PaymentFacts(sql);
        this.imputing = new Imputing(sql, settled);
    }

    @Override
    public PaymentId enter(NewPayment payment) {
        return transactions.inOne(() -> {
            var id = insert(payment);
            facts.keep(id, payment.spread());
            return id;
        });
    }

    private PaymentId insert(NewPayment payment) {
        var row = sql.insertInto(PAYMENT)
                .set(PAYMENT.CUSTOMER_ID, payment.customer())
                .set(PAYMENT.RECEIVED_ON, payment.receivedOn())
                .set(PAYMENT.AMOUNT, payment.amount().amount())
                .set(PAYMENT.CURRENCY, payment.amount().currency())
                .set(PAYMENT.NOTE, payment.note())
                .set(PAYMENT.UNDONE, false)
                .set(PAYMENT.SPREAD, PaymentFacts.name(payment.spread()))
                .set(PAYMENT.IMPUTATION, payment.imputation().name())
                .set(
                        PAYMENT.NEWEST,
                        field(select(coalesce(max(INSTALMENT.ID.coerce(Long.class)), inline(0L)))
                                .from(INSTALMENT)))
                .returning(PAYMENT.ID)
                .fetchOne();
        return Objects.requireNonNull(row).getId();
    }

    @Override
    public void decide(PaymentId payment, List<Allocation> parts) {
        transactions.run(() -> facts.decide(payment, parts));
    }

    @Override
    public void undo(PaymentId payment) {
        transactions.run(() -> {
            sql.update(PAYMENT)
                    .set(PAYMENT.UNDONE, true)
                    .where(PAYMENT.ID.eq(payment))
                    .execute();
            settled.recount(sql.select(ALLOCATION.INSTALMENT_ID)
                    .from(ALLOCATION)
                    .where(ALLOCATION.PAYMENT_ID.eq(payment))
                    .fetch(ALLOCATION.INSTALMENT_ID));
        });
    }

    @Override
    public List<BookEntry> entries(CustomerId customer) {
        return facts.entries(customer);
    }

    @Override
    public List<Remitted> remitted(CustomerId customer) {
        return imputing.remitted(customer);
    }

    @Override
    public void impute(CustomerId customer, Imputed imputed) {
        transactions.run(() -> imputing.write(customer, imputed));
    }

    @Override
    public Optional<Payment> find(PaymentId id) {
        return payments(PAYMENT.ID.eq(id)).stream().findFirst();
    }

    @Override
    public List<Payment> of(CustomerId customer) {
        return payments(PAYMENT.CUSTOMER_ID.eq(customer));
    }

    @Override
    public List<Payment> between(LocalDate from, LocalDate to) {
        return payments(PAYMENT.RECEIVED_ON.between(from, to));
    }

    @Override
    public List<Receipt> received(LocalDate from, LocalDate to) {
        return receipts(PAYMENT.RECEIVED_ON.between(from, to));
    }

    @Override
    public List<Receipt> received(CustomerId customer) {
        return receipts(PAYMENT.CUSTOMER_ID.eq(customer));
    }

    private List<Receipt> receipts(Condition which) {
        var wanted = which.and(not(PAYMENT.UNDONE));
        var dueDates = sql.selectDistinct(INSTALMENT.ID, INSTALMENT.DUE_ON)
                .from(INSTALMENT)
                .join(ALLOCATION)
                .on(ALLOCATION.INSTALMENT_ID.eq(INSTALMENT.ID))
                .join(PAYMENT)
                .on(PAYMENT.ID.eq(ALLOCATION.PAYMENT_ID))
                .where(wanted.and(INSTALMENT.DUE_ON.isNotNull()))
                .fetchMap(INSTALMENT.ID, INSTALMENT.DUE_ON);
        return payments(wanted).reversed().stream()
                .flatMap(payment -> receipts(payment, dueDates))
                .toList();
    }

    private static Stream<Receipt> receipts(Payment payment, Map<InstalmentId, LocalDate> dueDates) {
        var parts = payment.allocations().stream()
                .map(part -> new Receipt(
                        payment.receivedOn(), part.amount(), Optional.ofNullable(dueDates.get(part.instalment()))));
        var left = Stream.of(payment.unallocated())
                .filter(Money::isPositive)
                .map(amount -> new Receipt(payment.receivedOn(), amount, Optional.empty()));
        return Stream.concat(parts, left);
    }

    private List<Payment> payments(Condition wanted) {
        var allocations = imputing.allocations(wanted);
        return sql.selectFrom(PAYMENT)
                .where(wanted)
                .orderBy(PAYMENT.RECEIVED_ON.desc(), PAYMENT.ID.desc())
                .fetch(row -> new Payment(
                        row.getId(),
                        row.getCustomerId(),
                        row.getReceivedOn(),
                        new Money(row.getAmount(), row.getCurrency()),
                        row.getNote(),
                        allocations.getOrDefault(row.getId(), List.of()),
                        row.getUndone()));
    }

    @Override
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(sql.select(max(PAYMENT.RECEIVED_ON))
                .from(PAYMENT)
                .where(not(PAYMENT.UNDONE))
                .fetchOne(max(PAYMENT.RECEIVED_ON)));
    }
}
