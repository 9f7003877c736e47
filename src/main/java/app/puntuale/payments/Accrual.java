package app.puntuale.payments;

import app.puntuale.calendar.DueDates;
import app.puntuale.calendar.ItalianHolidays;
import app.puntuale.customers.CustomerKind;
import app.puntuale.interest.Claim;
import app.puntuale.interest.InterestStatement;
import app.puntuale.interest.LateInterest;
import app.puntuale.interest.Movement;
import app.puntuale.interest.Terms;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;

/// How late interest runs on the instalments of one customer, as the book of payments has it.
///
/// @param claims what letters that left have asked for
record Accrual(CustomerKind kind, LateInterest interest, Dealings dealings, List<InterestClaim> claims)
        implements InterestDue {

    private static final LocalDate THE_ACT = LocalDate.of(2002, Month.AUGUST, 8);
    private static final DueDates DUE_DATES = new DueDates(ItalianHolidays.NATIONAL, true);

    @Override
    public Money on(OpenItem item, List<Part> earlier, LocalDate day) {
        if (!bears(item) || !isClaimed(item, day) || isTruce(item, day)) {
            return Money.zero(item.outstanding().currency());
        }
        var unpaid = statement(item, earlier, day).unpaidInterest().minus(waived(item, day));
        return unpaid.isPositive() ? unpaid : Money.ZERO;
    }

    /// Whether interest can be reckoned on it at all.
    static boolean bears(OpenItem item) {
        return item.outstanding().isEuro() && item.dueOn().isPresent();
    }

    /// @param item as it was before any payment
    InterestStatement statement(OpenItem item, List<Part> parts, LocalDate until) {
        var dueOn = DUE_DATES.moved(item.dueOn().orElseThrow());
        var claim = Claim.of(terms(item), item.outstanding(), dueOn, until);
        for (var part : parts) {
            claim = claim.with(new Movement.Divided(part.on(), part.interest(), part.capital()));
        }
        var notice = dealings.notices().get(item.id());
        return interest.on(notice == null ? claim : claim.withNotice(notice));
    }

    private boolean isClaimed(OpenItem item, LocalDate day) {
        return claims.stream()
                .filter(claim ->
                        claim.instalment().equals(item.id()) && claim.interest().isPositive())
                .map(claim -> dealings.written().get(claim.protocol()))
                .anyMatch(left -> left != null && !left.isAfter(day));
    }

    private boolean isTruce(OpenItem item, LocalDate day) {
        return dealings.truces().stream().anyMatch(truce -> truce.covers(item, day));
    }

    private Money waived(OpenItem item, LocalDate day) {
        return dealings.waivers().stream()
                .filter(waiver -> waiver.instalment().equals(item.id())
                        && waiver.towards() == Towards.INTEREST
                        && !waiver.on().isAfter(day))
                .map(Dealings.Waiver::amount)
                .collect(Money.sum());
    }

    /// The contract is not younger than the invoice: that decides on 7 or 8 points for the oldest ones.
    private Terms terms(OpenItem item) {
        var terms = Terms.usualFor(kind);
        return item.issuedOn().isBefore(THE_ACT) ? terms : terms.withContractOn(item.issuedOn());
    }
}
