package app.puntuale.desktop.today;

import app.puntuale.followups.QueueEntry;
import app.puntuale.followups.QueueGroup;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Today's queue as lines: group by group, three customers each, the rest folded away until somebody unfolds it.
final class Rows {

    private static final int SHOWN = 3;

    private Rows() {}

    /// @param queue in the order of the method, group by group
    /// @param unfolded the groups that are shown whole
    static List<Row> of(List<QueueEntry> queue, Set<QueueGroup> unfolded) {
        var rows = new ArrayList<Row>();
        queue.stream()
                .collect(Collectors.groupingBy(QueueEntry::group, TreeMap::new, Collectors.toList()))
                .forEach((group, entries) -> addGroup(rows, group, entries, unfolded.contains(group)));
        return List.copyOf(rows);
    }

    private static void addGroup(List<Row> rows, QueueGroup group, List<QueueEntry> entries, boolean whole) {
        rows.add(new Row.Head(group, entries.size(), sum(entries)));
        entries.stream()
                .limit(whole ? entries.size() : SHOWN)
                .map(Row.Task::new)
                .forEach(rows::add);
        if (entries.size() > SHOWN) {
            var names = entries.stream()
                    .skip(SHOWN)
                    .map(entry -> entry.customer().name())
                    .toList();
            rows.add(new Row.Fold(group, names, !whole));
        }
    }

    private static Amounts sum(List<QueueEntry> entries) {
        List<Money> amounts = entries.stream()
                .flatMap(entry -> entry.proposal().amount().sums().stream())
                .toList();
        return Amounts.of(amounts);
    }
}
