package app.puntuale.followups;

import java.util.List;
import java.util.stream.Collectors;

/// What was written down by mistake stays in the history, and no longer counts.
final class Corrections {

    private Corrections() {}

    /// The lines that count, in their order.
    static List<HistoryEntry> applied(List<HistoryEntry> history) {
        if (history.stream().noneMatch(entry -> entry.event() instanceof Event.Corrected)) {
            return history;
        }
        var wrong = history.stream()
                .flatMap(entry -> entry.event() instanceof Event.Corrected(var line, var _)
                        ? List.of(line).stream()
                        : List.<HistoryId>of().stream())
                .collect(Collectors.toSet());
        return history.stream().filter(entry -> !wrong.contains(entry.id())).toList();
    }
}
