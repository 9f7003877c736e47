package app.puntuale.payments;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// To which debts a payment goes: art. 1193 c.c., RULES A-37.
final class Imputation {

    private Imputation() {}

    /// Due before not due, then the oldest. What a person must still decide about comes last: whether it is owed at
    /// all, or since when, is not known. All of it is unsecured and as burdensome as the rest.
    static List<OpenItem> byLaw(List<OpenItem> items, LocalDate receivedOn) {
        return items.stream().sorted(byLaw(receivedOn)).toList();
    }

    /// The debtor's statement first, in its order; then by law.
    static List<OpenItem> asNamed(List<OpenItem> items, List<InvoiceId> invoices, LocalDate receivedOn) {
        return items.stream()
                .sorted(Comparator.comparingInt((OpenItem item) -> rank(item, invoices))
                        .thenComparing(byLaw(receivedOn)))
                .toList();
    }

    private static Comparator<OpenItem> byLaw(LocalDate receivedOn) {
        return Comparator.comparing((OpenItem item) -> !item.mayBeChased())
                .thenComparing(item ->
                        item.dueOn().filter(day -> !day.isAfter(receivedOn)).isEmpty())
                .thenComparing(item -> item.dueOn().orElse(LocalDate.MAX))
                .thenComparing(OpenItem::issuedOn)
                .thenComparing(OpenItem::number)
                .thenComparingInt(OpenItem::position)
                .thenComparingLong(item -> item.id().value());
    }

    /// Fills one instalment after the other, to the cent; what is left over belongs to none.
    ///
    /// @param items in the payment's currency, in the order in which they are filled
    static List<Allocation> fill(Money amount, List<OpenItem> items) {
        var allocations = new ArrayList<Allocation>();
        var left = amount;
        for (var item : items) {
            var part = left.min(item.outstanding());
            if (part.isPositive()) {
                allocations.add(new Allocation(item.id(), part));
                left = left.minus(part);
            }
        }
        return allocations;
    }

    private static int rank(OpenItem item, List<InvoiceId> invoices) {
        var place = invoices.indexOf(item.invoice());
        return place < 0 ? invoices.size() : place;
    }
}
