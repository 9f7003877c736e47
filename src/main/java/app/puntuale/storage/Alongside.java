package app.puntuale.storage;

import app.puntuale.followups.HistoryId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.jooq.Cursor;
import org.jooq.Record2;
import org.jooq.ResultQuery;

/// What belongs to the lines of the history and lies in a table of its own, read alongside them: it must be asked for
/// the lines in the order of their numbers, in which its own rows come too.
final class Alongside<T> implements AutoCloseable {

    private final Cursor<Record2<HistoryId, T>> rows;
    private Optional<Record2<HistoryId, T>> next;

    Alongside(ResultQuery<Record2<HistoryId, T>> inOrder) {
        this.rows = inOrder.fetchLazy();
        this.next = rows.fetchNextOptional();
    }

    /// Empty when the line has none.
    Set<T> of(HistoryId line) {
        var found = new ArrayList<T>();
        for (var row = next; row.isPresent() && row.get().value1().value() <= line.value(); row = next) {
            if (row.get().value1().equals(line)) {
                found.add(row.get().value2());
            }
            next = rows.fetchNextOptional();
        }
        return Set.copyOf(found);
    }

    @Override
    public void close() {
        rows.close();
    }
}
