package app.puntuale.paper;

import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.Invoice;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The sheet of instalments; a paid one stays on it, with nothing outstanding.
public final class PaperInvoices implements Invoices {

    final Map<InstalmentId, OpenItem> items = new LinkedHashMap<>();

    /// Replaces a line of the sheet.
    public void put(OpenItem item) {
        items.put(item.id(), item);
    }

    /// Every line, the paid ones too.
    public List<OpenItem> lines() {
        return List.copyOf(items.values());
    }

    void pay(InstalmentId instalment, Money amount) {
        items.computeIfPresent(
                instalment,
                (id, item) -> copy(item, item.dueOn(), item.outstanding().minus(amount), item.doubts()));
    }

    @Override
    public Optional<Invoice> find(InvoiceId id) {
        return Optional.empty();
    }

    @Override
    public List<Invoice> of(CustomerId customer) {
        return List.of();
    }

    @Override
    public List<OpenItem> open() {
        return items.values().stream()
                .filter(item -> !item.outstanding().isZero())
                .sorted(Comparator.comparing(item -> item.dueOn().orElse(LocalDate.MAX)))
                .toList();
    }

    @Override
    public List<OpenItem> instalmentsOf(CustomerId customer) {
        return items.values().stream()
                .filter(item -> item.customer().equals(customer))
                .sorted(Comparator.comparing(item -> item.dueOn().orElse(LocalDate.MAX)))
                .toList();
    }

    @Override
    public List<OpenItem> openOf(CustomerId customer) {
        return open().stream().filter(item -> item.customer().equals(customer)).toList();
    }

    @Override
    public Set<InstalmentId> withIban(CustomerId customer) {
        return Set.of();
    }

    @Override
    public List<AppliedCredit> appliedCreditsOf(CustomerId customer) {
        return List.of();
    }

    @Override
    public List<OpenCredit> openCreditsOf(CustomerId customer) {
        return List.of();
    }

    @Override
    public void confirmDueDate(InstalmentId instalment, LocalDate dueOn) {
        items.computeIfPresent(
                instalment,
                (id, item) -> copy(
                        item, Optional.of(dueOn), item.outstanding(), without(item.doubts(), Doubt.DUE_DATE_MISSING)));
    }

    @Override
    public void settle(InvoiceId invoice, Doubt doubt) {
        items.replaceAll((id, item) -> item.invoice().equals(invoice)
                ? copy(item, item.dueOn(), item.outstanding(), without(item.doubts(), doubt))
                : item);
    }

    private static Set<Doubt> without(Set<Doubt> doubts, Doubt settled) {
        var left = EnumSet.noneOf(Doubt.class);
        left.addAll(doubts);
        left.remove(settled);
        return left;
    }

    private static OpenItem copy(OpenItem item, Optional<LocalDate> dueOn, Money outstanding, Set<Doubt> doubts) {
        return new OpenItem(
                item.id(),
                item.invoice(),
                item.customer(),
                item.number(),
                item.issuedOn(),
                item.position(),
                item.positions(),
                dueOn,
                item.proposedDueOn(),
                item.amount(),
                outstanding,
                item.deliveredOn(),
                doubts);
    }
}
