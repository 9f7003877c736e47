package app.puntuale.storage;

import app.puntuale.office.Archive;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// The databases an archive may live in: every test of a shelf runs on each of them.
enum Database {
    H2 {
        @Override
        Archive open(ArchiveDoor door) {
            NUMBER.incrementAndGet();
            return again(door);
        }

        @Override
        Archive again(ArchiveDoor door) {
            return door.embedded(latest(), () -> {});
        }

        @Override
        Connection backDoor() throws SQLException {
            return DriverManager.getConnection(latest() + ";DATABASE_TO_LOWER=TRUE", "puntuale", "");
        }

        private static String latest() {
            return "jdbc:h2:mem:archive" + NUMBER.get();
        }
    },
    POSTGRESQL {
        @Override
        Archive open(ArchiveDoor door) {
            empty();
            return again(door);
        }

        @Override
        Archive again(ArchiveDoor door) {
            return door.openShared(Server.RUNNING.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
        }

        @Override
        Connection backDoor() throws SQLException {
            return Server.RUNNING.getPostgresDatabase().getConnection();
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// A new, empty archive.
    abstract Archive open(ArchiveDoor door);

    /// The archive that was opened last, once more: a second program at work.
    abstract Archive again(ArchiveDoor door);

    /// How a stranger would reach into the archive that was opened last.
    abstract Connection backDoor() throws SQLException;

    /// One database, emptied each time: a hundred of them would be tens of thousands of files to delete at the end.
    private static void empty() {
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop schema public cascade");
            statement.execute("create schema public");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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
