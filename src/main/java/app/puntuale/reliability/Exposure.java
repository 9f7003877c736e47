package app.puntuale.reliability;

import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Event;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/// How much a customer owes us at once (esposizione), in euro, against the credit limit (fido). What a person must
/// first decide about is left out.
///
/// @param limit empty while the owner has set none
public record Exposure(Money overdue, Money notYetDue, Optional<Money> limit) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Exposure of(CustomerCase known, LocalDate today) {
        return new Exposure(
                sum(known, item -> item.isOverdue(today)), sum(known, item -> !item.isOverdue(today)), limit(known));
    }

    public Money total() {
        return overdue.plus(notYetDue);
    }

    /// What they may still order on credit; negative over the limit, empty without one.
    public Optional<Money> room() {
        return limit.map(allowed -> allowed.minus(total()));
    }

    /// How much of the limit is used, in whole percent, rounded up: 101 as soon as it is over. Empty without a limit,
    /// and when that is nothing.
    public Optional<Long> percent() {
        return limit.filter(Money::isPositive)
                .map(allowed -> total().amount()
                        .multiply(HUNDRED)
                        .divide(allowed.amount(), 0, RoundingMode.CEILING)
                        .longValueExact());
    }

    public boolean isOverLimit() {
        return room().filter(Money::isNegative).isPresent();
    }

    private static Money sum(CustomerCase known, Predicate<OpenItem> wanted) {
        return known.items().stream()
                .filter(OpenItem::mayBeChased)
                .filter(wanted)
                .map(OpenItem::outstanding)
                .filter(Money::isEuro)
                .collect(Money.sum());
    }

    private static Optional<Money> limit(CustomerCase known) {
        return known.counted().reversed().stream()
                .map(HistoryEntry::event)
                .filter(Event.CreditLimitSet.class::isInstance)
                .findFirst()
                .flatMap(event -> ((Event.CreditLimitSet) event).limit());
    }
}
