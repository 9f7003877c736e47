package app.puntuale.storage;

import app.puntuale.archive.ArchiveOutOfReachException;
import app.puntuale.archive.ArchiveTooNewException;
import app.puntuale.office.Archive;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.ThreadLocalTransactionProvider;

/// Opens archives. The only place that knows which database an archive lives in.
public final class ArchiveDoor {

    private final Clock clock;
    private final Supplier<String> author;

    /// @param clock says when an entry of the history was written down
    /// @param author the name of who sits at the program, asked at each entry
    public ArchiveDoor(Clock clock, Supplier<String> author) {
        this.clock = clock;
        this.author = author;
    }

    /// Opens the archive in that folder, one file, and makes both when they are not there.
    ///
    /// @throws ArchiveOutOfReachException when the folder cannot be made, or nothing can be written in it
    /// @throws ArchiveInUseException at once, when another program has it open
    /// @throws ArchiveTooNewException when a later version of the program has written it
    public Archive open(Path folder) {
        var lock = lock(folder);
        return embedded(
                "jdbc:h2:" + AnyFolder.address(folder.resolve("puntuale").toAbsolutePath()), lock::close);
    }

    private static ArchiveLock lock(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve("puntuale.mv.db");
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new ArchiveOutOfReachException(new AccessDeniedException(file.toString()));
            }
            return ArchiveLock.on(folder);
        } catch (IOException e) {
            throw new ArchiveOutOfReachException(e);
        }
    }

    /// Opens an archive on a PostgreSQL server, which several programs may share.
    ///
    /// @throws ArchiveTooNewException when a later version of the program has written it
    public Archive openShared(String jdbcUrl, String user, String password) {
        return archive(new Connections(jdbcUrl, user, password), SQLDialect.POSTGRES, sql -> {}, () -> {});
    }

    /// What was committed must still be there after a power cut: a message marked as being sent and then
    /// forgotten would be sent twice. H2 by itself writes behind, up to half a second later; so after each
    /// outermost commit it is told to write and to wait for the disk. Its writing behind is left on: with it goes
    /// its housekeeping.
    Archive embedded(String url, Runnable closed) {
        var settings = ";DATABASE_TO_LOWER=TRUE" // names as PostgreSQL folds them
                + ";LOCK_TIMEOUT=60000" // who writes to the history, or imports, waits for whoever is at it
                + ";COMPRESS=TRUE" // a file of e-invoices shrinks to a fifth, and is written no slower
                + ";MAX_MEMORY_ROWS=1000000" // longer answers would go by way of a file
                + ";TRACE_LEVEL_FILE=0"; // no log of its own beside the archive, with customers in it
        return archive(
                new Connections(url + settings, "puntuale", ""),
                SQLDialect.H2,
                sql -> sql.execute("checkpoint sync"),
                closed);
    }

    private Archive archive(Connections connections, SQLDialect dialect, Hardening hardening, Runnable closed) {
        Runnable close = () -> {
            connections.close();
            closed.run();
        };
        var opened = false;
        try {
            connections.release(connections.acquire()); // H2 closes a file that nobody holds, and opening takes time
            migrate(connections);
            var sql = sql(connections, dialect);
            var transactions = new JooqTransactions(sql, () -> hardening.harden(sql));
            new HistoryChain(sql, transactions).sealWhatIsOlder();
            opened = true;
            return new JooqArchive(sql, transactions, clock, author, close);
        } finally {
            if (!opened) {
                close.run();
            }
        }
    }

    private static void migrate(Connections connections) {
        var flyway = Flyway.configure()
                .dataSource(connections.url(), connections.user(), connections.password())
                .resourceProvider(new Scripts())
                .load();
        for (var applied : flyway.info().applied()) {
            if (applied.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new ArchiveTooNewException(String.valueOf(applied.getVersion()));
            }
        }
        flyway.migrate();
    }

    private static DSLContext sql(Connections connections, SQLDialect dialect) {
        var configuration = new DefaultConfiguration();
        configuration.setSQLDialect(dialect);
        configuration.setTransactionProvider(new ThreadLocalTransactionProvider(connections));
        return DSL.using(configuration);
    }

    /// Makes sure that what was committed is on the disk.
    private interface Hardening {
        void harden(DSLContext sql);
    }
}
