package app.puntuale.payments;

import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Spread.Exactly;
import app.puntuale.payments.Spread.Named;
import app.puntuale.payments.Spread.OldestFirst;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Why a payment cannot be entered as it was typed.
public enum PaymentFlaw {
    NOT_POSITIVE,
    IN_THE_FUTURE,
    /// What it is for is owed in another currency.
    OTHER_CURRENCY,
    /// A named invoice or instalment is not the customer's, or is paid.
    NOT_OPEN,
    /// More for an instalment than is left of it, or the same instalment twice.
    MORE_THAN_OPEN,
    /// The parts add up to more than the payment, or than what is left of it.
    MORE_THAN_CAME_IN,
    /// There is no such payment, or it was taken back.
    NO_SUCH_PAYMENT;

    /// What is wrong with a payment, if anything; quick enough for every keystroke.
    ///
    /// @param open what the customer has not paid
    public static Optional<PaymentFlaw> in(
            Money amount, LocalDate receivedOn, Spread spread, List<OpenItem> open, LocalDate today) {
        if (!amount.isPositive()) {
            return Optional.of(NOT_POSITIVE);
        }
        if (receivedOn.isAfter(today)) {
            return Optional.of(IN_THE_FUTURE);
        }
        return switch (spread) {
            case OldestFirst() ->
                open.isEmpty() || isOwedIn(amount, open) ? Optional.empty() : Optional.of(OTHER_CURRENCY);
            case Named(var invoices) ->
                invoices.stream()
                        .flatMap(invoice -> inNamed(invoice, amount, open).stream())
                        .findFirst();
            case Exactly(var parts) -> inParts(parts, amount, open);
        };
    }

    /// What is wrong with credit that is applied, if anything.
    ///
    /// @param ledger what is left of capital, interest and lump sum
    static Optional<PaymentFlaw> inApplied(List<Allocation> parts, Payment payment, InterestLedger ledger) {
        return inLedger(parts, payment.amount(), ledger).or(() -> inTheSum(parts, payment.unallocated()));
    }

    /// What is wrong with the parts of a new payment that are for interest or lump sums, if anything.
    static Optional<PaymentFlaw> inAccessories(Spread spread, Money amount, InterestLedger ledger) {
        return switch (spread) {
            case OldestFirst _, Named _ -> Optional.empty();
            case Exactly(var parts) ->
                inLedger(
                        parts.stream()
                                .filter(part -> part.towards() != Towards.CAPITAL)
                                .toList(),
                        amount,
                        ledger);
        };
    }

    private static Optional<PaymentFlaw> inLedger(List<Allocation> parts, Money amount, InterestLedger ledger) {
        return parts.stream()
                .flatMap(
                        part -> ledger
                                .of(part.instalment())
                                .map(line -> inLine(part, amount, line))
                                .orElse(Optional.of(NOT_OPEN))
                                .stream())
                .findFirst();
    }

    private static Optional<PaymentFlaw> inLine(Allocation part, Money amount, InterestLedger.Line line) {
        var left = switch (part.towards()) {
            case CAPITAL -> line.open();
            case INTEREST -> line.unpaid();
            case LUMP_SUM -> line.lumpSum().unpaid();
        };
        if (!part.amount().isPositive()) {
            return Optional.of(NOT_POSITIVE);
        }
        if (!left.currency().equals(amount.currency())
                || !part.amount().currency().equals(left.currency())) {
            return Optional.of(OTHER_CURRENCY);
        }
        return part.amount().compareTo(left) > 0 ? Optional.of(MORE_THAN_OPEN) : Optional.empty();
    }

    private static Optional<PaymentFlaw> inNamed(InvoiceId invoice, Money amount, List<OpenItem> open) {
        var items = open.stream().filter(item -> item.invoice().equals(invoice)).toList();
        if (items.isEmpty()) {
            return Optional.of(NOT_OPEN);
        }
        return isOwedIn(amount, items) ? Optional.empty() : Optional.of(OTHER_CURRENCY);
    }

    /// Interest and lump sums are looked at where they are known: see [#inAccessories].
    private static Optional<PaymentFlaw> inParts(List<Allocation> parts, Money amount, List<OpenItem> open) {
        Map<InstalmentId, OpenItem> items = open.stream().collect(Collectors.toMap(OpenItem::id, Function.identity()));
        return Allocation.ofCapital(parts).stream()
                .flatMap(part -> Optional.ofNullable(items.get(part.instalment()))
                        .map(item -> inPart(part.amount(), amount, item))
                        .orElse(Optional.of(NOT_OPEN))
                        .stream())
                .findFirst()
                .or(() -> inTheSum(parts, amount));
    }

    private static Optional<PaymentFlaw> inPart(Money part, Money amount, OpenItem item) {
        if (!isOwedIn(amount, List.of(item)) || !part.currency().equals(amount.currency())) {
            return Optional.of(OTHER_CURRENCY);
        }
        if (!part.isPositive()) {
            return Optional.of(NOT_POSITIVE);
        }
        return part.compareTo(item.outstanding()) > 0 ? Optional.of(MORE_THAN_OPEN) : Optional.empty();
    }

    private static Optional<PaymentFlaw> inTheSum(List<Allocation> parts, Money amount) {
        var debts = parts.stream().map(part -> List.of(part.instalment(), part.towards()));
        if (debts.distinct().count() < parts.size()) {
            return Optional.of(MORE_THAN_OPEN);
        }
        var left = parts.stream().map(Allocation::amount).reduce(amount, Money::minus);
        return left.isNegative() ? Optional.of(MORE_THAN_CAME_IN) : Optional.empty();
    }

    private static boolean isOwedIn(Money amount, Collection<OpenItem> items) {
        return items.stream().anyMatch(item -> item.outstanding().currency().equals(amount.currency()));
    }
}
