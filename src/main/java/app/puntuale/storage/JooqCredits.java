package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.ALLOCATION;
import static app.puntuale.storage.schema.Tables.COLLECTED;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static app.puntuale.storage.schema.Tables.PAYMENT;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Credits;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// What is left of credit notes and of payments that stand.
final class JooqCredits implements Credits {

    private record Left(CustomerId customer, Money amount) {}

    private final DSLContext sql;

    JooqCredits(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Map<CustomerId, Amounts> all() {
        return Stream.concat(ofNotes(noCondition()), ofPayments(noCondition()))
                .collect(groupingBy(Left::customer, collectingAndThen(mapping(Left::amount, toList()), Amounts::of)));
    }

    @Override
    public Amounts of(CustomerId customer) {
        return Amounts.of(
                Stream.concat(ofNotes(INVOICE.CUSTOMER_ID.eq(customer)), ofPayments(PAYMENT.CUSTOMER_ID.eq(customer)))
                        .map(Left::amount)
                        .toList());
    }

    private Stream<Left> ofNotes(Condition wanted) {
        var left = JooqInvoices.left();
        return sql
                .select(INVOICE.CUSTOMER_ID, left, INVOICE.CURRENCY)
                .from(INVOICE)
                .where(wanted.and(INVOICE.KIND.eq(DocumentKind.CREDIT_NOTE)).and(left.gt(BigDecimal.ZERO)))
                .fetch(row -> new Left(row.value1(), new Money(row.value2(), row.value3())))
                .stream();
    }

    private Stream<Left> ofPayments(Condition wanted) {
        var left = leftOfPayment();
        return sql
                .select(PAYMENT.CUSTOMER_ID, left, PAYMENT.CURRENCY)
                .from(PAYMENT)
                .where(wanted.and(not(PAYMENT.UNDONE)).and(left.gt(BigDecimal.ZERO)))
                .fetch(row -> new Left(row.value1(), new Money(row.value2(), row.value3())))
                .stream();
    }

    private static Field<BigDecimal> leftOfPayment() {
        return PAYMENT.AMOUNT
                .minus(Settled.orZero(
                        select(sum(ALLOCATION.AMOUNT)).from(ALLOCATION).where(ALLOCATION.PAYMENT_ID.eq(PAYMENT.ID))))
                .minus(Settled.orZero(
                        select(sum(COLLECTED.AMOUNT)).from(COLLECTED).where(COLLECTED.PAYMENT_ID.eq(PAYMENT.ID))));
    }
}
