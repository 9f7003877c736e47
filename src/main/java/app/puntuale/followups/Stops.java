package app.puntuale.followups;

import app.puntuale.followups.Proposal.Stopped;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What nobody asks for today (RULES C-9, C-11): the customer as a whole, single invoices, the disputed part of one.
final class Stops {

    private Stops() {}

    /// Why the customer is not asked for anything; empty when something is left to ask for.
    static Optional<Proposal> of(Facts facts, List<OpenItem> items) {
        return ofThemAll(facts).or(() -> Breach.of(facts, items)).or(() -> ofEach(facts, items));
    }

    /// The same for whoever wants to write: a call about a late rate does not open the way to a letter.
    static Optional<Proposal> ofWriting(Facts facts, List<OpenItem> items) {
        return ofThemAll(facts).or(() -> ofEach(facts, items));
    }

    private static Optional<Proposal> ofThemAll(Facts facts) {
        var bends = facts.bends();
        return standing(bends.standing())
                .or(() -> bends.hold(facts.today()).map(hold -> held(hold.until(), Waiting.HELD)));
    }

    private static Optional<Proposal> ofEach(Facts facts, List<OpenItem> items) {
        if (!left(facts, items).isEmpty()) {
            return Optional.empty();
        }
        var isCovered = !leftWithCredit(facts, items).isEmpty();
        return Optional.of(isCovered ? new Stopped(Waiting.COVERED_BY_CREDIT) : nothingLeft(facts, items));
    }

    /// What may be asked for: an invoice that is disputed in part with what is left of it, and that part is taken from
    /// the instalments that fall due last. What we owe the customer is taken from those that fell due first.
    static List<OpenItem> left(Facts facts, List<OpenItem> items) {
        var credit = new HashMap<Currency, Money>();
        facts.known().credit().sums().forEach(sum -> credit.put(sum.currency(), sum));
        return leftWithCredit(facts, items).stream()
                .map(item -> less(credit, item))
                .filter(item -> item.outstanding().isPositive())
                .toList();
    }

    private static OpenItem less(Map<Currency, Money> credit, OpenItem item) {
        var currency = item.outstanding().currency();
        var part = credit.getOrDefault(currency, Money.zero(currency)).min(item.outstanding());
        credit.computeIfPresent(currency, (_, left) -> left.minus(part));
        return item.asking(item.outstanding().minus(part));
    }

    private static List<OpenItem> leftWithCredit(Facts facts, List<OpenItem> items) {
        return leftWithAccords(
                facts,
                items.stream().filter(item -> !facts.accords().rests(item)).toList());
    }

    /// The same, with what a plan or a settlement speaks for.
    static List<OpenItem> leftWithAccords(Facts facts, List<OpenItem> items) {
        var bends = facts.bends();
        var parts = new HashMap<>(bends.disputedParts());
        var latestFirst = items.stream()
                .filter(item -> !bends.isDisputed(item)
                        && !bends.isWrittenOff(item)
                        && !isSilent(facts, item)
                        && bends.hold(item.invoice(), facts.today()).isEmpty())
                .sorted(Method.OLDEST_FIRST.reversed())
                .toList();
        return latestFirst.stream()
                .map(item -> without(parts, item))
                .filter(item -> item.outstanding().isPositive())
                .toList()
                .reversed();
    }

    static boolean isSilent(Facts facts, OpenItem item) {
        var rulebook = facts.rulebook();
        return rulebook.policy(rulebook.trackOf(item, facts.kind(), facts.bends()))
                .isSilent();
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

    /// For as long as a person leaves it so; [TurningDays] know what ends by itself.
    private static Proposal nothingLeft(Facts facts, List<OpenItem> items) {
        return new Stopped(items.stream()
                .map(item -> why(facts, item))
                .min(Comparator.naturalOrder())
                .orElseThrow());
    }

    private static Waiting why(Facts facts, OpenItem item) {
        if (facts.bends().isDisputedInPart(item)) {
            return Waiting.DISPUTED;
        }
        if (facts.bends().hold(item.invoice(), facts.today()).isPresent()) {
            return Waiting.INVOICE_HELD;
        }
        if (facts.bends().isWrittenOff(item)) {
            return Waiting.WRITTEN_OFF;
        }
        return facts.accords().why(item).orElse(Waiting.NOT_CHASED);
    }

    private static Proposal held(Optional<LocalDate> until, Waiting why) {
        return until.<Proposal>map(day -> new WaitUntil(day, why)).orElseGet(() -> new Stopped(why));
    }
}
