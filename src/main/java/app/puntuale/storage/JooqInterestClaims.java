package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.INSTALMENT;
import static app.puntuale.storage.schema.Tables.INTEREST_CLAIM;
import static app.puntuale.storage.schema.Tables.INVOICE;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import app.puntuale.payments.InterestClaim;
import app.puntuale.payments.InterestClaims;
import app.puntuale.storage.schema.tables.records.InterestClaimRecord;
import java.util.List;
import org.jooq.DSLContext;

final class JooqInterestClaims implements InterestClaims {

    private final DSLContext sql;
    private final Transactions transactions;

    JooqInterestClaims(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public void add(List<InterestClaim> claims) {
        transactions.run(() -> sql.batchInsert(claims.stream()
                        .map(claim -> new InterestClaimRecord(
                                claim.protocol(),
                                claim.instalment(),
                                claim.interest().amount(),
                                claim.lumpSum().amount()))
                        .toList())
                .execute());
    }

    /// The numbers of letters rise, year by year.
    @Override
    public List<InterestClaim> of(CustomerId customer) {
        return sql.select(
                        INTEREST_CLAIM.PROTOCOL,
                        INTEREST_CLAIM.INSTALMENT_ID,
                        INTEREST_CLAIM.INTEREST,
                        INTEREST_CLAIM.LUMP_SUM)
                .from(INTEREST_CLAIM)
                .join(INSTALMENT)
                .on(INSTALMENT.ID.eq(INTEREST_CLAIM.INSTALMENT_ID))
                .join(INVOICE)
                .on(INVOICE.ID.eq(INSTALMENT.INVOICE_ID))
                .where(INVOICE.CUSTOMER_ID.eq(customer))
                .orderBy(INTEREST_CLAIM.PROTOCOL, INTEREST_CLAIM.INSTALMENT_ID)
                .fetch(row ->
                        new InterestClaim(row.value1(), row.value2(), Money.of(row.value3()), Money.of(row.value4())));
    }
}
