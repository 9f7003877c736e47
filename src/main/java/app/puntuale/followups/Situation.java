package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What stops or bends the ladder of one customer today, for whoever shows it.
///
/// @param hold the hold in force
/// @param disputed the open invoices under dispute
/// @param resting the open invoices that a plan or a settlement speaks for: nobody asks for them, unless it has lapsed
/// @param promise the promise that is still awaited
public record Situation(
        Optional<Event.Held> hold, Set<InvoiceId> disputed, Set<InvoiceId> resting, Optional<Promise> promise) {

    public Situation {
        disputed = Set.copyOf(disputed);
        resting = Set.copyOf(resting);
    }

    /// What may be asked for of all that is open, due or not: without what is disputed, held, given up, agreed upon or
    /// not to be asked for; an invoice that is disputed in part with what is left of it.
    public static List<OpenItem> left(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var certain = known.items().stream().filter(OpenItem::mayBeChased).toList();
        return Stops.left(Facts.of(rulebook, known, today), certain);
    }

    public static Situation of(Rulebook rulebook, CustomerCase known, LocalDate today) {
        var chronicle = Chronicle.of(known.counted());
        var bends = Bends.of(known.counted());
        var disputed = known.items().stream()
                .filter(bends::isDisputed)
                .map(OpenItem::invoice)
                .collect(Collectors.toSet());
        var promise = known.oldestDueOn()
                .flatMap(dueOn -> new Talks(chronicle, dueOn.minusDays(rulebook.courtesyDays()))
                        .awaited(rulebook.workingDays(), today));
        var accords = Accords.of(known, bends, today);
        var resting = known.items().stream()
                .filter(accords::isKept)
                .map(OpenItem::invoice)
                .collect(Collectors.toSet());
        return new Situation(bends.hold(today), disputed, resting, promise);
    }
}
