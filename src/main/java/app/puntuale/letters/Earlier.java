package app.puntuale.letters;

import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.WrongNumber;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// What was written and said before about what the letter asks for (C-4).
///
/// @param written the days of earlier reminders, in their order
/// @param calls the days of the calls in which somebody was reached, or a message left, since the oldest fell due
record Earlier(List<LocalDate> written, List<LocalDate> calls) {

    Earlier {
        written = List.copyOf(written);
        calls = List.copyOf(calls);
    }

    static Earlier of(List<HistoryEntry> history, Demand demand) {
        var oldest = demand.asked().stream()
                .flatMap(line -> line.item().dueOn().stream())
                .min(Comparator.naturalOrder())
                .orElse(demand.on());
        return new Earlier(
                days(history.stream()
                        .filter(entry -> isAbout(entry.event(), demand))
                        .toList()),
                days(history.stream()
                        .filter(entry -> isCall(entry.event()) && !entry.on().isBefore(oldest))
                        .toList()));
    }

    private static boolean isAbout(Event event, Demand demand) {
        return event instanceof Event.Written written
                && written.about().stream().anyMatch(demand.instalments()::contains);
    }

    private static boolean isCall(Event event) {
        return event instanceof Event.Called called
                && !(called.outcome() instanceof NoAnswer || called.outcome() instanceof WrongNumber);
    }

    private static List<LocalDate> days(List<HistoryEntry> entries) {
        return entries.stream().map(HistoryEntry::on).sorted().toList();
    }
}
