package app.puntuale.payments;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One settlement or discount while payments are being placed: what is still missing of it.
final class RemissionFile {

    private final Remission remission;
    private final List<OpenItem> items;
    private Money missing;
    private Money wanted;
    private boolean kept;

    RemissionFile(Remission remission, List<OpenItem> items) {
        this.remission = remission;
        this.items = items.stream()
                .filter(item -> invoices(remission).contains(item.invoice()))
                .toList();
        this.missing = switch (remission) {
            case Remission.Settled settled -> settled.accepted();
            case Remission.EarlyPayment early -> discounted(early.percent());
        };
        this.wanted = Money.zero(missing.currency());
    }

    private static Set<InvoiceId> invoices(Remission remission) {
        return switch (remission) {
            case Remission.Settled settled -> settled.invoices();
            case Remission.EarlyPayment early -> Set.of(early.invoice());
        };
    }

    /// What the invoice comes to less the discount, which is rounded half up.
    private Money discounted(BigDecimal percent) {
        var whole =
                items.stream().map(OpenItem::outstanding).reduce(Money::plus).orElse(Money.ZERO);
        var discount = whole.amount().multiply(percent).movePointLeft(2).setScale(2, RoundingMode.HALF_UP);
        return whole.minus(new Money(discount, whole.currency()));
    }

    /// A new group of debts is looked at: nothing of what is missing is spoken for yet.
    void beginGroup() {
        wanted = Money.zero(missing.currency());
    }

    /// What a payment needs to pay of a debt, no more than is missing for the rest to be given up; the whole debt when
    /// that payment does not count, or not for that debt.
    Debt enoughOf(Debt debt, BookEntry entry) {
        if (!isAbout(debt.instalment()) || !counts(entry) || !isIn(debt.capital())) {
            return debt;
        }
        var enough = debt.atMost(missing.minus(wanted));
        wanted = wanted.plus(enough.total());
        return enough;
    }

    void paid(BookEntry entry, List<Allocation> placed) {
        if (!counts(entry)) {
            return;
        }
        for (var part : placed) {
            if (isAbout(part.instalment()) && isIn(part.amount())) {
                missing = missing.minus(part.amount());
            }
        }
        kept = !missing.isPositive();
    }

    /// What is given up now that enough has come: all that is left, once.
    ///
    /// @param open what is left of every instalment; it is closed here
    List<Remitted> remitted(Map<InstalmentId, Money> open) {
        if (!kept) {
            return List.of();
        }
        return items.stream()
                .filter(item -> open.getOrDefault(item.id(), item.outstanding()).isPositive())
                .map(item -> {
                    var left = Optional.ofNullable(open.put(
                                    item.id(), Money.zero(item.outstanding().currency())))
                            .orElse(item.outstanding());
                    return new Remitted(remission.id(), item.id(), left);
                })
                .toList();
    }

    private boolean counts(BookEntry entry) {
        return !kept && !items.isEmpty() && !entry.receivedOn().isAfter(remission.by()) && isAfterTheAgreement(entry);
    }

    private boolean isAfterTheAgreement(BookEntry entry) {
        return switch (remission) {
            case Remission.Settled settled ->
                !entry.receivedOn().isBefore(settled.from())
                        && !settled.before().contains(entry.id());
            case Remission.EarlyPayment _ -> true;
        };
    }

    private boolean isAbout(InstalmentId instalment) {
        return items.stream().anyMatch(item -> item.id().equals(instalment));
    }

    private boolean isIn(Money amount) {
        return amount.currency().equals(missing.currency());
    }
}
