package app.puntuale.payments;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.Customers;
import app.puntuale.interest.LateInterest;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Where the cashier finds everything about one customer's money.
///
/// @param interest at the rates that hold now, with what the user has added
/// @param criteria what is known of a customer's debts beside their amounts and days
public record Accounts(
        Customers customers,
        Invoices invoices,
        Payments payments,
        InterestClaims claims,
        PastDealings dealings,
        Supplier<LateInterest> interest,
        Function<CustomerId, Criteria> criteria) {

    /// @throws java.util.NoSuchElementException when there is no such customer
    Account of(CustomerId customer) {
        var entries = payments.entries(customer);
        return new Account(
                beforePayments(customer, entries),
                entries,
                new Accrual(
                        customers.find(customer).orElseThrow().kind(),
                        interest.get(),
                        dealings.of(customer),
                        claims.of(customer)),
                criteria.apply(customer));
    }

    private List<OpenItem> beforePayments(CustomerId customer, List<BookEntry> entries) {
        var settled = new HashMap<InstalmentId, Money>();
        var standing = entries.stream().map(BookEntry::id).toList();
        payments.of(customer).stream()
                .filter(payment -> standing.contains(payment.id()))
                .flatMap(payment -> Allocation.ofCapital(payment.allocations()).stream())
                .forEach(part -> settled.merge(part.instalment(), part.amount(), Money::plus));
        payments.remitted(customer).forEach(part -> settled.merge(part.instalment(), part.amount(), Money::plus));
        return invoices.instalmentsOf(customer).stream()
                .map(item -> item.asking(item.outstanding()
                        .plus(settled.getOrDefault(
                                item.id(), Money.zero(item.outstanding().currency())))))
                .toList();
    }
}
