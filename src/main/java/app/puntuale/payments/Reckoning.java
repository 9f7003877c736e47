package app.puntuale.payments;

import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where every payment of a customer goes, reckoned anew from the facts alone: payments, the debts they find, what was
/// said of them and what was agreed. The same facts give the same answer, in whatever order they were written down; a
/// payment that was taken back is a fact that never was.
///
/// What a person has decided to the cent stands. Around it the others are placed in the order of their value dates, by
/// the debtor’s word and by law.
final class Reckoning {

    private final Map<InstalmentId, OpenItem> items = new LinkedHashMap<>();
    private final Map<InstalmentId, Money> open = new HashMap<>();
    private final Map<InstalmentId, List<InterestDue.Part>> parts = new HashMap<>();
    private final Map<PaymentId, List<Allocation>> allocations = new LinkedHashMap<>();
    private final List<Remitted> remitted = new ArrayList<>();
    private final List<RemissionFile> remissions;
    private final InterestDue interest;
    private final Criteria criteria;

    private Reckoning(List<OpenItem> items, Collection<Remission> remissions, InterestDue interest, Criteria criteria) {
        this.interest = interest;
        this.criteria = criteria;
        items.forEach(item -> {
            this.items.put(item.id(), item);
            open.put(item.id(), item.outstanding());
        });
        this.remissions = remissions.stream()
                .map(remission -> new RemissionFile(remission, items))
                .toList();
    }

    /// @param items every instalment, with what was left of it after credit notes and before any payment
    /// @param entries the payments that stand, in any order
    static Imputed of(
            List<OpenItem> items,
            List<BookEntry> entries,
            Collection<Remission> remissions,
            InterestDue interest,
            Criteria criteria) {
        var reckoning = new Reckoning(items, remissions, interest, criteria);
        entries.forEach(reckoning::reserve);
        entries.stream().sorted(BookEntry.IN_ORDER).forEach(reckoning::place);
        return new Imputed(reckoning.allocations, reckoning.remitted);
    }

    private void reserve(BookEntry entry) {
        Allocation.ofCapital(entry.decided()).forEach(part -> take(part.instalment(), part.amount()));
    }

    private void take(InstalmentId instalment, Money amount) {
        open.computeIfPresent(instalment, (_, left) -> left.minus(amount));
    }

    private void place(BookEntry entry) {
        var placed = new ArrayList<>(entry.decided());
        settle(entry, placed);
        var left = entry.undecided();
        for (var group : new LegalOrder(criteria, entry.receivedOn()).groups(payableBy(entry), named(entry))) {
            var paid = pay(group, left, entry);
            settle(entry, paid);
            placed.addAll(paid);
            left = paid.stream().map(Allocation::amount).reduce(left, Money::minus);
        }
        allocations.put(entry.id(), List.copyOf(placed));
        remember(entry, placed);
    }

    /// What settlements and discounts say of it: what is given up is open no longer.
    private void settle(BookEntry entry, List<Allocation> paid) {
        for (var file : remissions) {
            file.paid(entry, paid);
            remitted.addAll(file.remitted(open));
        }
    }

    private List<OpenItem> payableBy(BookEntry entry) {
        return switch (entry.spread()) {
            case Spread.Exactly _ -> List.of();
            case Spread.Named _, Spread.OldestFirst() ->
                items.values().stream()
                        .filter(item -> item.outstanding()
                                .currency()
                                .equals(entry.amount().currency()))
                        .filter(item -> item.id().value() <= entry.newest().value())
                        .toList();
        };
    }

    private static List<InvoiceId> named(BookEntry entry) {
        return entry.spread() instanceof Spread.Named(var invoices) ? invoices : List.of();
    }

    /// A group of equals: all of it, or in proportion.
    private List<Allocation> pay(List<OpenItem> group, Money left, BookEntry entry) {
        remissions.forEach(RemissionFile::beginGroup);
        var debts = group.stream().map(item -> debt(item, entry)).toList();
        var shares = Share.of(left, debts.stream().map(Debt::total).toList());
        var paid = new ArrayList<Allocation>();
        for (var place = 0; place < debts.size(); place++) {
            paid.addAll(debts.get(place).paid(shares.get(place)));
        }
        Allocation.ofCapital(paid).forEach(part -> take(part.instalment(), part.amount()));
        return paid;
    }

    private Debt debt(OpenItem item, BookEntry entry) {
        var capital = open.getOrDefault(item.id(), item.outstanding());
        var due = entry.imputation() == Imputation.ART_1194
                ? interest.on(item, parts.getOrDefault(item.id(), List.of()), entry.receivedOn())
                : Money.zero(capital.currency());
        var debt = new Debt(item.id(), due, capital);
        for (var file : remissions) {
            debt = file.enoughOf(debt, entry);
        }
        return debt;
    }

    private void remember(BookEntry entry, List<Allocation> placed) {
        var currency = entry.amount().currency();
        placed.stream().map(Allocation::instalment).distinct().forEach(instalment -> {
            var part = new InterestDue.Part(
                    entry.receivedOn(),
                    sum(placed, instalment, Towards.INTEREST).orElse(Money.zero(currency)),
                    sum(placed, instalment, Towards.CAPITAL).orElse(Money.zero(currency)));
            if (!part.isNothing()) {
                parts.computeIfAbsent(instalment, _ -> new ArrayList<>()).add(part);
            }
        });
    }

    private static Optional<Money> sum(List<Allocation> placed, InstalmentId instalment, Towards towards) {
        return placed.stream()
                .filter(part -> part.instalment().equals(instalment) && part.towards() == towards)
                .map(Allocation::amount)
                .reduce(Money::plus);
    }
}
