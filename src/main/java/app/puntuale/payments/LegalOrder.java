package app.puntuale.payments;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which debt a payment pays first: art. 1193 c.c., RULES A-37.
///
/// @param receivedOn the day on which a debt is due, or not
record LegalOrder(Criteria criteria, LocalDate receivedOn) {

    /// Among equals nothing comes first, but the cents that cannot be divided must go somewhere: always to the same.
    private static final Comparator<OpenItem> BY_NUMBER = Comparator.comparing(OpenItem::number)
            .thenComparingInt(OpenItem::position)
            .thenComparingLong(item -> item.id().value());

    /// Group by group: each is paid in full before the next, and the debts of one are paid in proportion.
    ///
    /// @param named the debtor's statement, which comes before the law, in its order; each invoice is a group with
    /// itself
    List<List<OpenItem>> groups(List<OpenItem> items, List<InvoiceId> named) {
        var order =
                Comparator.comparingInt((OpenItem item) -> rank(item, named)).thenComparing(byLaw());
        var sorted = items.stream()
                .filter(item ->
                        named.contains(item.invoice()) || !criteria.prescribed().hasEnded(item, receivedOn))
                .sorted(order.thenComparing(BY_NUMBER))
                .toList();
        var groups = new ArrayList<List<OpenItem>>();
        for (var item : sorted) {
            if (groups.isEmpty() || order.compare(groups.getLast().getFirst(), item) != 0) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(item);
        }
        return groups;
    }

    /// Due before not due, then the least secured, the most burdensome, the oldest. What a person must still decide
    /// about comes last: whether it is owed at all, or since when, is not known.
    private Comparator<OpenItem> byLaw() {
        return Comparator.comparing((OpenItem item) -> !item.mayBeChased())
                .thenComparing(item ->
                        item.dueOn().filter(day -> !day.isAfter(receivedOn)).isEmpty())
                .thenComparing(criteria.security()::of)
                .thenComparing(item -> criteria.burden().of(item).negate())
                .thenComparing(item -> item.dueOn().orElse(LocalDate.MAX))
                .thenComparing(OpenItem::issuedOn);
    }

    private static int rank(OpenItem item, List<InvoiceId> named) {
        var place = named.indexOf(item.invoice());
        return place < 0 ? named.size() : place;
    }
}
