package app.puntuale.storage;

import app.puntuale.followups.HistoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.TableField;

/// The rows of one table that belong to the lines of the history, read alongside them: both come in the order of the
/// lines, so nothing has to be looked up.
final class Alongside<R extends Record> implements AutoCloseable {

    private final TableField<R, HistoryId> line;
    private final Cursor<R> rows;
    private Optional<R> next;

    Alongside(TableField<R, HistoryId> line, ResultQuery<R> inTheOrderOfTheLines) {
        this.line = line;
        this.rows = inTheOrderOfTheLines.fetchLazy();
        this.next = rows.fetchNextOptional();
    }

    /// What belongs to that line. Asked for each line once and in their order; those left out are passed over.
    <T> List<T> of(HistoryId wanted, Function<R, T> reading) {
        var found = new ArrayList<T>(0);
        while (next.isPresent() && number(next.get()) <= wanted.value()) {
            if (number(next.get()) == wanted.value()) {
                found.add(reading.apply(next.get()));
            }
            next = rows.fetchNextOptional();
        }
        return found;
    }

    private long number(R row) {
        return row.get(line).value();
    }

    @Override
    public void close() {
        rows.close();
    }
}
