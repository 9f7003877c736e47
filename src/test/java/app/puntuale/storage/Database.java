package app.puntuale.storage;

import app.puntuale.office.Archive;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// The databases an archive may live in: every test of a shelf runs on each of them.
enum Database {
    H2 {
        @Override
        Archive open(ArchiveDoor door) {
            return door.embedded("jdbc:h2:mem:archive" + NUMBER.incrementAndGet(), () -> {});
        }
    },
    POSTGRESQL {
        @Override
        Archive open(ArchiveDoor door) {
            return door.openShared(emptyDatabase(), "postgres", "postgres");
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// A new, empty archive.
    abstract Archive open(ArchiveDoor door);

    /// One database, emptied each time: a hundred of them would be tens of thousands of files to delete at the end.
    private static String emptyDatabase() {
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.RUNNING.getJdbcUrl("postgres", "postgres");
    }

    /// The one server of this test run; it starts when first asked for, and ends with the run.
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
