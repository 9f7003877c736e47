package app.puntuale.desktop.policies;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Comparison;
import app.puntuale.followups.Foreseen;
import app.puntuale.followups.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One thing that would be done in the days to come.
///
/// @param customer by name
record TrialLine(Foreseen foreseen, String customer, Change change) {

    /// Beside what today's rules would do.
    sealed interface Change {

        record Same() implements Change {}

        record Added() implements Change {}

        /// By today's rules it would be done; by the changed ones not.
        record Removed() implements Change {}

        record Moved(LocalDate from) implements Change {}

        /// The same thing on the same day, as another step.
        record Otherwise(Step before) implements Change {}
    }

    private static final Comparator<TrialLine> IN_ORDER = Comparator.comparing(
                    (TrialLine line) -> line.foreseen().on())
            .thenComparing(TrialLine::customer)
            .thenComparing(line -> line.foreseen().action());

    boolean isChanged() {
        return !(change instanceof Change.Same);
    }

    /// Everything that would be done by the changed rules, and what no longer would, day by day.
    ///
    /// @param before by today's rules
    /// @param after by the changed ones
    static List<TrialLine> of(List<Foreseen> before, List<Foreseen> after, Map<CustomerId, String> names) {
        var comparison = Comparison.of(before, after);
        var gone = new ArrayList<>(comparison.removed());
        var changes = new HashMap<Foreseen, Change>();
        comparison
                .moved()
                .forEach(moved -> changes.put(
                        moved.after(), new Change.Moved(moved.before().on())));
        comparison.added().forEach(added -> changes.put(added, change(added, gone)));
        var lines = new ArrayList<TrialLine>();
        after.forEach(foreseen -> lines.add(line(foreseen, changes.getOrDefault(foreseen, new Change.Same()), names)));
        gone.forEach(removed -> lines.add(line(removed, new Change.Removed(), names)));
        lines.sort(IN_ORDER);
        return List.copyOf(lines);
    }

    /// The first call in the place of the second is neither more nor less: it leaves those that are gone.
    private static Change change(Foreseen added, List<Foreseen> gone) {
        var same = gone.stream()
                .filter(removed -> removed.on().equals(added.on())
                        && removed.customer().equals(added.customer())
                        && removed.action() == added.action())
                .findFirst();
        same.ifPresent(gone::remove);
        return same.<Change>map(removed -> new Change.Otherwise(removed.step())).orElseGet(Change.Added::new);
    }

    private static TrialLine line(Foreseen foreseen, Change change, Map<CustomerId, String> names) {
        return new TrialLine(foreseen, names.getOrDefault(foreseen.customer(), ""), change);
    }
}
