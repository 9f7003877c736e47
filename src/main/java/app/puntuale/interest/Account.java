package app.puntuale.interest;

import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One claim while it is being reckoned, from its due date to the day of calculation.
final class Account {

    private static final Money LUMP_SUM = Money.of("40"); // art. 6 D.Lgs. 231/2002

    private final Claim claim;
    private final AppliedRates rates;
    private final List<InterestRow> rows = new ArrayList<>();
    private final List<Imputed> imputed = new ArrayList<>();

    private LocalDate next;
    private Money capital;
    private Money unpaid = Money.ZERO;
    private boolean late;
    private Optional<LocalDate> unknownFrom = Optional.empty();

    Account(Claim claim, AppliedRates rates) {
        this.claim = claim;
        this.rates = rates;
        this.next = claim.firstInterestDay().orElse(LocalDate.MAX);
        this.capital = claim.principal();
    }

    /// Days up to that one, included, bear interest on the capital as it is now.
    void accrueUpTo(LocalDate day) {
        var end = day.isBefore(claim.lastInterestDay()) ? day : claim.lastInterestDay();
        late |= capital.isPositive() && end.isAfter(claim.dueOn());
        if (next.isAfter(end)) {
            return;
        }
        if (capital.isPositive() && unknownFrom.isEmpty()) {
            accrueBetween(next, end);
        }
        next = end.plusDays(1);
    }

    private void accrueBetween(LocalDate from, LocalDate to) {
        var firstUnknown = from;
        for (var rate : rates.across(from, to)) {
            var row = InterestRow.of(capital, rate);
            rows.add(row);
            unpaid = unpaid.plus(row.interest());
            firstUnknown = rate.to().plusDays(1);
        }
        if (!firstUnknown.isAfter(to)) {
            unknownFrom = Optional.of(firstUnknown);
        }
    }

    /// Lowers the debt.
    void impute(Movement movement) {
        var toInterest = switch (movement) {
            case Movement.Paid paid -> interestPaidBy(paid);
            case Movement.Divided divided -> divided.interest().min(unpaid);
            case Movement.Credited credited -> Money.ZERO;
        };
        var rest = movement.amount().minus(toInterest);
        var toCapital = rest.min(capital);
        unpaid = unpaid.minus(toInterest);
        capital = capital.minus(toCapital);
        imputed.add(new Imputed(movement, toInterest, toCapital, rest.minus(toCapital)));
    }

    private Money interestPaidBy(Movement.Paid paid) {
        return switch (paid.imputation()) {
            case ART_1194 -> paid.amount().min(unpaid);
            case CAPITAL -> Money.ZERO;
        };
    }

    InterestStatement statement() {
        return new InterestStatement(rows, lumpSum(), capital, unpaid, imputed, unknownFrom, daily());
    }

    private Money lumpSum() {
        return late && claim.lumpSumClaimed() && claim.terms().allowLumpSum() ? LUMP_SUM : Money.ZERO;
    }

    private Optional<Money> daily() {
        var tomorrow = claim.until().plusDays(1);
        boolean runs = capital.isPositive()
                && claim.firstInterestDay()
                        .filter(first -> !first.isAfter(tomorrow))
                        .isPresent()
                && claim.course().insolvencyOn().filter(tomorrow::isAfter).isEmpty();
        if (!runs) {
            return Optional.of(Money.ZERO);
        }
        return rates.across(tomorrow, tomorrow).stream()
                .map(rate -> InterestRow.of(capital, rate).interest())
                .findFirst();
    }
}
