package app.puntuale.followups;

import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An open instalment that is not asked for today, or not wholly, and why.
///
/// @param amount what is not asked for
/// @param until the day on which this ends by itself, if it does
public record NotAsked(OpenItem item, Money amount, Why why, Optional<LocalDate> until) {

    /// Why, the first that applies.
    public enum Why {
        WITHOUT_DUE_DATE,
        /// A person must decide something about it first.
        DOUBTFUL,
        DISPUTED,
        DISPUTED_IN_PART,
        HELD,
        WRITTEN_OFF,
        /// Its policy asks nobody for anything.
        SILENT,
        /// A plan or a settlement has taken its place.
        AGREED,
        NOT_YET_DUE
    }

    /// What is left out of whatever is asked for on that day, in the order of the customer's open items.
    public static List<NotAsked> of(Rulebook rulebook, CustomerCase known, LocalDate today) {
        return of(Facts.of(rulebook, known, today), known);
    }

    static List<NotAsked> of(Facts facts, CustomerCase known) {
        var certain = known.items().stream().filter(OpenItem::mayBeChased).toList();
        var left = Stops.left(facts, certain).stream().collect(Collectors.toMap(OpenItem::id, Function.identity()));
        return known.items().stream()
                .flatMap(item -> Optional.ofNullable(left.get(item.id()))
                        .map(asked -> partly(item, asked, facts))
                        .orElseGet(() -> Stream.of(wholly(item, facts))))
                .toList();
    }

    private static Stream<NotAsked> partly(OpenItem item, OpenItem asked, Facts facts) {
        if (!item.isOverdue(facts.today())) {
            return Stream.of(new NotAsked(item, item.outstanding(), Why.NOT_YET_DUE, item.dueOn()));
        }
        var part = item.outstanding().minus(asked.outstanding());
        return part.isPositive()
                ? Stream.of(new NotAsked(item, part, Why.DISPUTED_IN_PART, Optional.empty()))
                : Stream.empty();
    }

    private static NotAsked wholly(OpenItem item, Facts facts) {
        var hold = facts.bends().hold(item.invoice(), facts.today());
        return new NotAsked(
                item, item.outstanding(), why(item, hold.isPresent(), facts), hold.flatMap(Event.InvoiceHeld::until));
    }

    private static Why why(OpenItem item, boolean isHeld, Facts facts) {
        if (item.dueOn().isEmpty()) {
            return Why.WITHOUT_DUE_DATE;
        }
        if (!item.mayBeChased()) {
            return Why.DOUBTFUL;
        }
        if (facts.bends().isDisputedInPart(item)) {
            return Why.DISPUTED;
        }
        if (isHeld) {
            return Why.HELD;
        }
        if (facts.bends().isWrittenOff(item)) {
            return Why.WRITTEN_OFF;
        }
        return Stops.isSilent(facts, item) ? Why.SILENT : Why.AGREED;
    }
}
