package app.puntuale.followups;

import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Amounts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The days on which something ends or begins by itself, though nobody does anything: the answer of the method may be
/// another one from then on.
final class TurningDays {

    private final Facts facts;
    private final List<OpenItem> items;

    private TurningDays(Facts facts, List<OpenItem> items) {
        this.facts = facts;
        this.items = items;
    }

    /// The first of them that is still to come, as what is waited for until it.
    ///
    /// @param items what is certain, whether it is asked for or not
    static Optional<WaitUntil> first(Facts facts, List<OpenItem> items) {
        var days = new TurningDays(facts, items);
        return Stream.of(days.holds(), facts.accords().ends(), Breach.after(facts), days.amounts())
                .flatMap(found -> found)
                .filter(turning -> facts.today().isBefore(turning.day()))
                .min(Comparator.comparing(WaitUntil::day));
    }

    /// An invoice that rested is asked for again.
    private Stream<WaitUntil> holds() {
        return items.stream()
                .flatMap(item -> facts.bends().hold(item.invoice(), facts.today()).stream())
                .flatMap(hold -> hold.until().stream())
                .map(day -> new WaitUntil(day, Waiting.INVOICE_HELD));
    }

    /// With what falls due next, it is enough to be asked for, or so much that the faster policy takes over.
    private Stream<WaitUntil> amounts() {
        var late = new ArrayList<OpenItem>();
        var days = new ArrayList<WaitUntil>();
        for (var item : Stops.left(facts, items)) {
            var before = weight(late);
            late.add(item);
            if (!item.isOverdue(facts.today()) && !before.equals(weight(late))) {
                days.add(new WaitUntil(item.dueOn().orElseThrow().plusDays(1), Waiting.NOT_YET_LATE_ENOUGH));
            }
        }
        return days.stream();
    }

    private record Weight(boolean worthAsking, boolean large) {}

    private Optional<Weight> weight(List<OpenItem> late) {
        var amount = Amounts.of(late.stream().map(OpenItem::outstanding).toList());
        return Optional.of(amount)
                .filter(_ -> !late.isEmpty())
                .map(sum -> new Weight(
                        facts.rulebook().isWorthAsking(sum), facts.rulebook().isLarge(sum.euros())));
    }
}
