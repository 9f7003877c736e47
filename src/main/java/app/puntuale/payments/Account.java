package app.puntuale.payments;

import app.puntuale.interest.InterestStatement;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// All that decides where a customer's money goes.
///
/// @param items every instalment, the paid ones too, with what was left after credit notes and before any payment
/// @param entries the payments that stand
record Account(List<OpenItem> items, List<BookEntry> entries, Accrual accrual, Criteria criteria) {

    Account {
        items = List.copyOf(items);
        entries = List.copyOf(entries);
    }

    Imputed imputed() {
        return Reckoning.of(items, entries, accrual.dealings().remissions(), accrual, criteria);
    }

    /// The payments in their order, as they fell upon one instalment.
    List<InterestDue.Part> partsOf(InstalmentId instalment, Imputed imputed) {
        return entries.stream()
                .sorted(BookEntry.IN_ORDER)
                .map(entry -> new InterestDue.Part(
                        entry.receivedOn(),
                        paid(imputed.of(entry.id()), instalment, Towards.INTEREST),
                        paid(imputed.of(entry.id()), instalment, Towards.CAPITAL)))
                .filter(part -> !part.isNothing())
                .toList();
    }

    private static Money paid(List<Allocation> parts, InstalmentId instalment, Towards towards) {
        return parts.stream()
                .filter(part -> part.instalment().equals(instalment) && part.towards() == towards)
                .map(Allocation::amount)
                .reduce(Money::plus)
                .orElse(Money.ZERO);
    }

    /// Whether nothing is left of the capital of those invoices.
    boolean isPaid(Set<InvoiceId> invoices, Imputed imputed) {
        return items.stream()
                .filter(item -> invoices.contains(item.invoice()))
                .allMatch(item -> partsOf(item.id(), imputed).stream()
                        .map(InterestDue.Part::capital)
                        .reduce(item.outstanding(), Money::minus)
                        .isZero());
    }

    InterestStatement statement(OpenItem item, Imputed imputed, LocalDate today) {
        return accrual.statement(item, partsOf(item.id(), imputed), today);
    }
}
