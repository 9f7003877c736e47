package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.USER_RATE;

import app.puntuale.archive.Transactions;
import app.puntuale.interest.UserRate;
import app.puntuale.interest.UserRates;
import java.math.BigDecimal;
import java.util.List;
import org.jooq.DSLContext;

final class JooqUserRates implements UserRates {

    private final DSLContext sql;
    private final Transactions transactions;

    JooqUserRates(DSLContext sql, Transactions transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    @Override
    public List<UserRate> all() {
        return sql.selectFrom(USER_RATE)
                .orderBy(USER_RATE.FIRST_DAY, USER_RATE.ID)
                .fetch(row -> new UserRate(
                        row.getRateTable(),
                        row.getFirstDay(),
                        row.getLastDay(),
                        asPublished(row.getPercent()),
                        row.getSource()));
    }

    @Override
    public void add(UserRate rate) {
        transactions.run(() -> sql.insertInto(USER_RATE)
                .set(USER_RATE.RATE_TABLE, rate.table())
                .set(USER_RATE.FIRST_DAY, rate.from())
                .set(USER_RATE.LAST_DAY, rate.to())
                .set(USER_RATE.PERCENT, rate.percent())
                .set(USER_RATE.SOURCE, rate.source())
                .execute());
    }

    /// With two decimals as rates are published, more only where there are more.
    private static BigDecimal asPublished(BigDecimal percent) {
        var shortest = percent.stripTrailingZeros();
        return shortest.scale() < 2 ? shortest.setScale(2) : shortest;
    }
}
