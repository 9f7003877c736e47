package app.puntuale.storage;

import static app.puntuale.storage.schema.Tables.HISTORY;

import app.puntuale.storage.schema.tables.records.HistoryRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.Converter;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;

/// The row of the history that is being read. Of its many columns an event has few: only those asked for are taken from
/// the driver, since the history is the longest table that is ever read whole.
final class HistoryRow implements AutoCloseable {

    private final ResultSet rows;

    /// @param rows all columns of the history
    HistoryRow(ResultSet rows) {
        this.rows = rows;
    }

    /// What is in a column that this event always has.
    <T> T get(TableField<HistoryRecord, T> column) {
        return find(column).orElseThrow(() -> new DataAccessException("the history has no " + column.getName()));
    }

    <T> Optional<T> find(TableField<HistoryRecord, T> column) {
        return read(HISTORY.indexOf(column) + 1, column.getBinding().converter());
    }

    private <K, T> Optional<T> read(int position, Converter<K, T> converter) {
        try {
            return Optional.ofNullable(rows.getObject(position, converter.fromType()))
                    .map(converter::from);
        } catch (SQLException e) {
            throw new DataAccessException("a row of the history cannot be read", e);
        }
    }

    /// Goes on to the next row; false after the last.
    boolean next() {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw new DataAccessException("the history cannot be read on", e);
        }
    }

    @Override
    public void close() {
        try {
            rows.close();
        } catch (SQLException e) {
            throw new DataAccessException("the history does not close", e);
        }
    }
}
