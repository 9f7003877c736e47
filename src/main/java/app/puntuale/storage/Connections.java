package app.puntuale.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.LinkedBlockingDeque;
import org.jooq.ConnectionProvider;
import org.jooq.exception.DataAccessException;

/// Connections to one database, kept for the next who asks.
final class Connections implements ConnectionProvider, AutoCloseable {

    private static final long TRUSTED_NANOS = Duration.ofSeconds(30).toNanos();
    private static final int KEPT = 8;

    private final String url;
    private final String user;
    private final String password;
    private final LinkedBlockingDeque<Idle> idle = new LinkedBlockingDeque<>(KEPT);

    Connections(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    private record Idle(Connection connection, long since) {

        /// A server may have hung up in the meantime.
        boolean isGood() throws SQLException {
            return System.nanoTime() - since < TRUSTED_NANOS || connection.isValid(2);
        }
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public Connection acquire() {
        try {
            for (var waiting = idle.pollFirst(); waiting != null; waiting = idle.pollFirst()) {
                if (waiting.isGood()) {
                    return waiting.connection();
                }
                waiting.connection().close();
            }
            return open();
        } catch (SQLException e) {
            throw new DataAccessException("no connection to the database", e);
        }
    }

    @Override
    public void release(Connection connection) {
        try {
            if (connection.isClosed() || idle.offerFirst(new Idle(connection, System.nanoTime()))) {
                return;
            }
            connection.close();
        } catch (SQLException e) {
            throw new DataAccessException("a connection to the database does not close", e);
        }
    }

    @Override
    public void close() {
        try {
            for (var waiting = idle.pollFirst(); waiting != null; waiting = idle.pollFirst()) {
                waiting.connection().close();
            }
        } catch (SQLException e) {
            throw new DataAccessException("a connection to the database does not close", e);
        }
    }
}
