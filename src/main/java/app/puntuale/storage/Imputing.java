package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.ALLOCATION;
import static app.puntuale.storage.schema.Tables.COLLECTED;
import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INVOICE;
import static app.puntuale.storage.schema.Tables.PAYMENT;
import static app.puntuale.storage.schema.Tables.REMITTED;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.HistoryId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Imputed;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.RemissionId;
import app.puntuale.payments.Remitted;
import app.puntuale.payments.Towards;
import app.puntuale.storage.schema.tables.records.AllocationRecord;
import app.puntuale.storage.schema.tables.records.CollectedRecord;
import app.puntuale.storage.schema.tables.records.RemittedRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/// Where payments went, as it was last reckoned.
final class Imputing {

    private final DSLContext sql;
    private final Settled settled;

    Imputing(DSLContext sql, Settled settled) {
        this.sql = sql;
        this.settled = settled;
    }

    /// Only what has changed is written anew.
    void write(CustomerId customer, Imputed imputed) {
        var touched = new HashSet<InstalmentId>();
        var before = allocations(PAYMENT.CUSTOMER_ID.eq(customer));
        imputed.allocations().forEach((payment, parts) -> {
            var was = before.getOrDefault(payment, List.of());
            if (!Set.copyOf(was).equals(Set.copyOf(parts))) {
                rewrite(payment, parts);
                was.forEach(part -> touched.add(part.instalment()));
                parts.forEach(part -> touched.add(part.instalment()));
            }
        });
        touched.addAll(rewrite(remitted(customer), imputed.remitted()));
        settled.recount(touched);
    }

    private void rewrite(PaymentId payment, List<Allocation> parts) {
        refuseMoreThanCame(payment, parts);
        refuseAnotherCurrency(payment, parts);
        sql.deleteFrom(ALLOCATION).where(ALLOCATION.PAYMENT_ID.eq(payment)).execute();
        sql.deleteFrom(COLLECTED).where(COLLECTED.PAYMENT_ID.eq(payment)).execute();
        var capital = new ArrayList<AllocationRecord>();
        var beside = new ArrayList<CollectedRecord>();
        merged(parts).forEach(part -> {
            switch (part.towards()) {
                case CAPITAL ->
                    capital.add(new AllocationRecord(
                            payment, part.instalment(), part.amount().amount()));
                case INTEREST, LUMP_SUM ->
                    beside.add(new CollectedRecord(
                            payment,
                            part.instalment(),
                            part.towards().name(),
                            part.amount().amount()));
            }
        });
        sql.batchInsert(capital).execute();
        sql.batchInsert(beside).execute();
    }

    private void refuseMoreThanCame(PaymentId payment, List<Allocation> parts) {
        var came = sql.fetchSingle(PAYMENT, PAYMENT.ID.eq(payment));
        var left = parts.stream()
                .map(Allocation::amount)
                .reduce(new Money(came.getAmount(), came.getCurrency()), Money::minus);
        if (left.isNegative()) {
            throw new IllegalArgumentException("more is allocated than came in");
        }
    }

    private void refuseAnotherCurrency(PaymentId payment, List<Allocation> parts) {
        var foreign = sql.fetchExists(
                INSTALMENT
                        .join(INVOICE)
                        .on(INVOICE.ID.eq(INSTALMENT.INVOICE_ID))
                        .crossJoin(PAYMENT),
                INSTALMENT
                        .ID
                        .in(parts.stream().map(Allocation::instalment).toList())
                        .and(PAYMENT.ID.eq(payment))
                        .and(INVOICE.CURRENCY.ne(PAYMENT.CURRENCY)));
        if (foreign) {
            throw new IllegalArgumentException("an invoice is paid in its own currency");
        }
    }

    /// What a person decided and what the law added to the same debt is one row.
    private static List<Allocation> merged(List<Allocation> parts) {
        record Debt(InstalmentId instalment, Towards towards) {}
        var sums = new LinkedHashMap<Debt, Money>();
        parts.forEach(part -> sums.merge(new Debt(part.instalment(), part.towards()), part.amount(), Money::plus));
        return sums.entrySet().stream()
                .map(sum -> new Allocation(
                        sum.getKey().instalment(), sum.getValue(), sum.getKey().towards()))
                .toList();
    }

    private Set<InstalmentId> rewrite(List<Remitted> before, List<Remitted> after) {
        var touched = new HashSet<InstalmentId>();
        if (Set.copyOf(before).equals(Set.copyOf(after))) {
            return touched;
        }
        before.forEach(part -> {
            touched.add(part.instalment());
            sql.deleteFrom(REMITTED)
                    .where(REMITTED.LINE_ID.eq(line(part.remission())))
                    .execute();
        });
        after.forEach(part -> touched.add(part.instalment()));
        sql.batchInsert(after.stream()
                        .map(part -> new RemittedRecord(
                                line(part.remission()),
                                part.instalment(),
                                part.amount().amount()))
                        .toList())
                .execute();
        return touched;
    }

    private static HistoryId line(RemissionId remission) {
        return new HistoryId(remission.value());
    }

    List<Remitted> remitted(CustomerId customer) {
        return sql.select(REMITTED.LINE_ID, REMITTED.INSTALMENT_ID, REMITTED.AMOUNT, INVOICE.CURRENCY)
                .from(REMITTED)
                .join(INSTALMENT)
                .on(INSTALMENT.ID.eq(REMITTED.INSTALMENT_ID))
                .join(INVOICE)
                .on(INVOICE.ID.eq(INSTALMENT.INVOICE_ID))
                .where(INVOICE.CUSTOMER_ID.eq(customer))
                .orderBy(REMITTED.LINE_ID, REMITTED.INSTALMENT_ID)
                .fetch(row -> new Remitted(
                        new RemissionId(row.value1().value()), row.value2(), new Money(row.value3(), row.value4())));
    }

    /// By instalment; of one instalment capital first.
    Map<PaymentId, List<Allocation>> allocations(Condition wanted) {
        var allocations = new LinkedHashMap<PaymentId, List<Allocation>>();
        sql.select(ALLOCATION.PAYMENT_ID, ALLOCATION.INSTALMENT_ID, ALLOCATION.AMOUNT, PAYMENT.CURRENCY)
                .from(ALLOCATION)
                .join(PAYMENT)
                .on(PAYMENT.ID.eq(ALLOCATION.PAYMENT_ID))
                .where(wanted)
                .orderBy(ALLOCATION.INSTALMENT_ID)
                .forEach(row -> allocations
                        .computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new Allocation(row.value2(), new Money(row.value3(), row.value4()))));
        sql.select(COLLECTED.PAYMENT_ID, COLLECTED.INSTALMENT_ID, COLLECTED.AMOUNT, PAYMENT.CURRENCY, COLLECTED.TOWARDS)
                .from(COLLECTED)
                .join(PAYMENT)
                .on(PAYMENT.ID.eq(COLLECTED.PAYMENT_ID))
                .where(wanted)
                .orderBy(COLLECTED.INSTALMENT_ID, COLLECTED.TOWARDS)
                .forEach(row -> allocations
                        .computeIfAbsent(row.value1(), _ -> new ArrayList<>())
                        .add(new Allocation(
                                row.value2(), new Money(row.value3(), row.value4()), Towards.valueOf(row.value5()))));
        return allocations;
    }
}
