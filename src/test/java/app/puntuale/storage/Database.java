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
            return door.openShared(freshDatabase(), "postgres", "postgres");
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /// A new, empty archive.
    abstract Archive open(ArchiveDoor door);

    /// A database of its own on the one server of this test run; it starts when first asked for, and ends with the run.
    static String freshDatabase() {
        var name = "archive" + NUMBER.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Server.RUNNING.getJdbcUrl("postgres", name);
    }

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
