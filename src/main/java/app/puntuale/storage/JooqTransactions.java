package app.puntuale.storage;

import app.puntuale.archive.Transactions;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/// Transactions bound to the thread: every shelf built on the same `sql` takes part without being told.
final class JooqTransactions implements Transactions {

    private final DSLContext sql;
    private final Runnable harden;
    private final ThreadLocal<Boolean> open = ThreadLocal.withInitial(() -> false);

    /// @param harden runs after each outermost commit and returns once it would survive a power cut
    JooqTransactions(DSLContext sql, Runnable harden) {
        this.sql = sql;
        this.harden = harden;
    }

    @Override
    public <T> T inOne(Supplier<T> work) {
        if (open.get()) {
            return sql.transactionResult(work::get); // a savepoint: what fails and is caught outside leaves no half
        }
        open.set(true);
        try {
            return hardened(sql.transactionResult(work::get));
        } finally {
            open.remove();
        }
    }

    @Override
    public void run(Runnable work) {
        inOne(() -> {
            work.run();
            return true;
        });
    }

    private <T> T hardened(T answer) {
        harden.run();
        return answer;
    }
}
