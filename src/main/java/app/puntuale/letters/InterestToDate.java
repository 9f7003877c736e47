package app.puntuale.letters;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerKind;
import app.puntuale.interest.LateInterest;
import app.puntuale.interest.Terms;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.PastDealings;
import app.puntuale.payments.Payment;
import app.puntuale.payments.Payments;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What late interest has grown to, instalment by instalment: as a letter of the same day would count it, and whether
/// or not anybody asks for it. To be had from [LetterDesk#interestToDate].
public final class InterestToDate {

    private final LateInterest interest;
    private final Claims claims;
    private final Payments payments;
    private final PastDealings dealings;

    InterestToDate(LateInterest interest, Claims claims, Payments payments, PastDealings dealings) {
        this.interest = interest;
        this.claims = claims;
        this.payments = payments;
        this.dealings = dealings;
    }

    /// Those of the customer's instalments that bear interest, in euro. Not there: what is not late, has no due date or
    /// is in another currency; and for a consumer what they are not yet in default with.
    public Map<InstalmentId, Money> on(Customer customer, List<OpenItem> items) {
        var terms = Terms.usualFor(customer.kind());
        var paid = items.stream().anyMatch(item -> !item.outstanding().equals(item.amount()))
                ? payments.of(customer.id())
                : List.<Payment>of();
        var notices = customer.kind() == CustomerKind.CONSUMER
                ? dealings.of(customer.id()).notices()
                : Map.<InstalmentId, LocalDate>of();
        var grown = new HashMap<InstalmentId, Money>();
        for (var item : items) {
            on(item, terms, paid, Optional.ofNullable(notices.get(item.id())))
                    .ifPresent(money -> grown.put(item.id(), money));
        }
        return Map.copyOf(grown);
    }

    private Optional<Money> on(OpenItem item, Terms terms, List<Payment> paid, Optional<LocalDate> notice) {
        return item.outstanding().isEuro() && item.isOverdue(claims.today())
                ? Optional.of(interest.on(claims.on(item, terms, paid, notice)).unpaidInterest())
                        .filter(Money::isPositive)
                : Optional.empty();
    }
}
