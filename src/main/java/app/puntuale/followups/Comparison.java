package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What a change of the rules changes in the days to come.
///
/// @param added what would be done only by the changed rules
/// @param removed what would be done only by today’s
/// @param moved what would be done by both, on another day
public record Comparison(List<Foreseen> added, List<Foreseen> removed, List<Moved> moved) {

    /// The same thing, on two days.
    public record Moved(Foreseen before, Foreseen after) {}

    /// @param step empty where it is beside the point
    private record Same(CustomerId customer, Action action, Optional<Step> step) {

        static Same of(Foreseen foreseen) {
            var step =
                    Optional.of(foreseen.step()).filter(_ -> foreseen.action().isAboutItsStep());
            return new Same(foreseen.customer(), foreseen.action(), step);
        }
    }

    public Comparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
    }

    /// @param before by today’s rules, in order
    /// @param after by the changed ones, in order
    public static Comparison of(List<Foreseen> before, List<Foreseen> after) {
        var left = new HashMap<Same, Deque<Foreseen>>();
        before.forEach(foreseen ->
                left.computeIfAbsent(Same.of(foreseen), _ -> new ArrayDeque<>()).add(foreseen));
        var added = new ArrayList<Foreseen>();
        var moved = new ArrayList<Moved>();
        for (var foreseen : after) {
            var earlier = left.getOrDefault(Same.of(foreseen), new ArrayDeque<>());
            if (earlier.isEmpty()) {
                added.add(foreseen);
            } else {
                var same = earlier.removeFirst();
                if (!same.on().equals(foreseen.on())) {
                    moved.add(new Moved(same, foreseen));
                }
            }
        }
        var removed = left.values().stream()
                .flatMap(Deque::stream)
                .sorted(Foreseen.IN_ORDER)
                .toList();
        return new Comparison(added, removed, moved);
    }
}
