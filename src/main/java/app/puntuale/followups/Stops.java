package app.puntuale.followups;

import app.puntuale.followups.Proposal.Stopped;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What nobody asks for today (RULES C-9, C-11): the customer as a whole, single invoices, the disputed part of one.
final class Stops {

    private Stops() {}

    /// Why the customer is not asked for anything; empty when something is left to ask for.
    static Optional<Proposal> of(Bends bends, List<OpenItem> items, LocalDate today) {
        return standing(bends.standing())
                .or(() -> bends.hold(today).map(hold -> held(hold.until(), Waiting.HELD)))
                .or(() -> left(bends, items, today).isEmpty()
                        ? Optional.of(nothingLeft(bends, items, today))
                        : Optional.empty());
    }

    /// What may be asked for: an invoice that is disputed in part with what is left of it, and that part is taken from
    /// the instalments that fall due last.
    static List<OpenItem> left(Bends bends, List<OpenItem> items, LocalDate today) {
        var parts = new HashMap<>(bends.disputedParts());
        var latestFirst = items.stream()
                .filter(item -> !bends.isDisputed(item)
                        && !bends.isWrittenOff(item)
                        && bends.hold(item.invoice(), today).isEmpty())
                .sorted(Method.OLDEST_FIRST.reversed())
                .toList();
        return latestFirst.stream()
                .map(item -> without(parts, item))
                .filter(item -> item.outstanding().isPositive())
                .toList()
                .reversed();
    }

    private static OpenItem without(Map<InvoiceId, Money> parts, OpenItem item) {
        var disputed = parts.get(item.invoice());
        if (disputed == null || !disputed.currency().equals(item.outstanding().currency())) {
            return item;
        }
        var part = disputed.min(item.outstanding());
        parts.put(item.invoice(), disputed.minus(part));
        return item.asking(item.outstanding().minus(part));
    }

    private static Optional<Proposal> standing(Standing standing) {
        return switch (standing) {
            case NORMAL -> Optional.empty();
            case INSOLVENT -> Optional.of(new Stopped(Waiting.INSOLVENT));
            case WITH_LAWYER -> Optional.of(new Stopped(Waiting.WITH_LAWYER));
            case WITH_AGENCY -> Optional.of(new Stopped(Waiting.WITH_AGENCY));
        };
    }

    /// The hold that ends first says when to look again; without one a dispute waits for a person.
    private static Proposal nothingLeft(Bends bends, List<OpenItem> items, LocalDate today) {
        var holds = items.stream()
                .flatMap(item -> bends.hold(item.invoice(), today).stream())
                .toList();
        return holds.stream()
                .flatMap(hold -> hold.until().stream())
                .min(LocalDate::compareTo)
                .<Proposal>map(day -> new WaitUntil(day, Waiting.INVOICE_HELD))
                .orElseGet(() -> new Stopped(
                        items.stream().allMatch(bends::isWrittenOff)
                                ? Waiting.WRITTEN_OFF
                                : holds.isEmpty() ? Waiting.DISPUTED : Waiting.INVOICE_HELD));
    }

    private static Proposal held(Optional<LocalDate> until, Waiting why) {
        return until.<Proposal>map(day -> new WaitUntil(day, why)).orElseGet(() -> new Stopped(why));
    }
}
