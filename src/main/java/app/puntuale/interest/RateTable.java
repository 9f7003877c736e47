package app.puntuale.interest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Rates in the order of their days, none overlapping; there may be gaps.
record RateTable(List<Rate> rows) {

    RateTable {
        rows = rows.stream().sorted(Comparator.comparing(Rate::from)).toList();
        for (int i = 1; i < rows.size(); i++) {
            if (!rows.get(i - 1).to().isBefore(rows.get(i).from())) {
                throw new IllegalArgumentException(
                        "two rates for " + rows.get(i).from());
            }
        }
    }

    /// This table with another rate laid over it: what it covers gives way.
    RateTable with(Rate over) {
        var merged = new ArrayList<Rate>();
        for (var row : rows) {
            if (row.from().isBefore(over.from())) {
                merged.add(row.between(row.from(), earlier(row.to(), over.from().minusDays(1))));
            }
            if (row.to().isAfter(over.to())) {
                merged.add(row.between(later(row.from(), over.to().plusDays(1)), row.to()));
            }
        }
        merged.add(over);
        return new RateTable(merged);
    }

    /// The rows that cover those days, both inclusive, cut to them. They follow each other without a gap: where the
    /// first unknown day begins, they end. Empty when already the first day is unknown.
    List<Rate> across(LocalDate from, LocalDate to) {
        var known = new ArrayList<Rate>();
        var next = from;
        for (int i = indexOf(from); i < rows.size() && !next.isAfter(to); i++) {
            var row = rows.get(i);
            if (row.from().isAfter(next) || row.to().isBefore(next)) {
                break;
            }
            known.add(row.between(next, to));
            next = row.to().plusDays(1);
        }
        return known;
    }

    /// The last row that begins on or before that day, or the first row of all.
    private int indexOf(LocalDate day) {
        int low = 0;
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (rows.get(middle).from().isAfter(day)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
