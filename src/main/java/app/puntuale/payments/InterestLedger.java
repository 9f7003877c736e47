package app.puntuale.payments;

import app.puntuale.interest.InterestStatement;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What every instalment of a customer has earned beside its capital, whether it is paid or not: closing an invoice
/// does not erase it (RULES A-32).
///
/// @param lines by due date, then number; those without a due date last
public record InterestLedger(List<Line> lines) {

    /// @param item as it was before any payment, credit notes taken off
    /// @param open what is left of its capital
    /// @param accrued all late interest, claimed or not
    /// @param claimed the letters that asked for it, in their order
    /// @param collected what payments have paid of the interest
    /// @param waived interest given up; never more than was left to pay
    /// @param lumpSum the EUR 40 of the invoice, on its first late instalment, never for a consumer
    /// @param unknownFrom the first day whose rate nobody knows: interest is a minimum
    public record Line(
            OpenItem item,
            Money open,
            Money accrued,
            List<Claimed> claimed,
            Money collected,
            Money waived,
            LumpSum lumpSum,
            Optional<LocalDate> unknownFrom) {

        public Line {
            claimed = List.copyOf(claimed);
        }

        /// Accrued, and neither collected nor given up.
        public Money unpaid() {
            return accrued.minus(collected).minus(waived);
        }

        /// Whether there is anything to tell.
        public boolean isBlank() {
            return accrued.isZero() && lumpSum.due().isZero() && claimed.isEmpty();
        }
    }

    /// The EUR 40 of an invoice (art. 6 D.Lgs. 231/2002).
    public record LumpSum(Money due, Money collected, Money waived) {

        static final LumpSum NONE = new LumpSum(Money.ZERO, Money.ZERO, Money.ZERO);

        public Money unpaid() {
            return due.minus(collected).minus(waived);
        }
    }

    /// What a letter asked for on the day on which it left.
    public record Claimed(String protocol, LocalDate on, Money interest, Money lumpSum) {}

    public InterestLedger {
        lines = List.copyOf(lines);
    }

    public Optional<Line> of(InstalmentId instalment) {
        return lines.stream()
                .filter(line -> line.item().id().equals(instalment))
                .findFirst();
    }

    /// The first day for which no rate is known, of any of them; empty when every rate is.
    public static Optional<LocalDate> unknownFrom(List<Line> lines) {
        return lines.stream().flatMap(line -> line.unknownFrom().stream()).min(LocalDate::compareTo);
    }

    static InterestLedger of(Account account, LocalDate today) {
        var imputed = account.imputed();
        var withLumpSum = new HashSet<InvoiceId>();
        var lines = new ArrayList<Line>();
        account.items().stream()
                .sorted(Comparator.comparing((OpenItem item) -> item.dueOn().orElse(LocalDate.MAX))
                        .thenComparing(OpenItem::number)
                        .thenComparingInt(OpenItem::position))
                .forEach(item -> lines.add(new Reading(account, imputed, item, today).line(withLumpSum)));
        return new InterestLedger(lines);
    }

    /// One instalment while its line is written.
    private record Reading(Account account, Imputed imputed, OpenItem item, LocalDate today) {

        Line line(Set<InvoiceId> withLumpSum) {
            var remitted = sum(imputed.remitted().stream()
                    .filter(part -> part.instalment().equals(item.id()))
                    .map(Remitted::amount)
                    .toList());
            var owed = item.asking(item.outstanding().minus(remitted));
            var open = owed.outstanding().minus(paid(Towards.CAPITAL));
            if (!Accrual.bears(item)) {
                return new Line(
                        item, open, Money.ZERO, List.of(), Money.ZERO, Money.ZERO, LumpSum.NONE, Optional.empty());
            }
            var statement = account.statement(owed, imputed, today);
            var lumpSum = lumpSum(statement, withLumpSum);
            var collected = paid(Towards.INTEREST);
            var left = statement.interest().minus(collected);
            return new Line(
                    item,
                    open,
                    statement.interest(),
                    claimed(),
                    collected,
                    given(Towards.INTEREST, left),
                    lumpSum,
                    statement.unknownFrom());
        }

        private LumpSum lumpSum(InterestStatement statement, Set<InvoiceId> withLumpSum) {
            if (!statement.lumpSum().isPositive() || !withLumpSum.add(item.invoice())) {
                return LumpSum.NONE;
            }
            var collected = paid(Towards.LUMP_SUM);
            return new LumpSum(
                    statement.lumpSum(),
                    collected,
                    given(Towards.LUMP_SUM, statement.lumpSum().minus(collected)));
        }

        /// A settlement that was kept closes everything, as does a plan; otherwise what was given up by word.
        private Money given(Towards towards, Money left) {
            if (isSettled() || isForgiven()) {
                return left;
            }
            return sum(account.accrual().dealings().waivers().stream()
                            .filter(waiver -> waiver.instalment().equals(item.id()) && waiver.towards() == towards)
                            .map(Dealings.Waiver::amount)
                            .toList())
                    .min(left);
        }

        private boolean isSettled() {
            Predicate<Remission> isKept = remission -> imputed.remitted().stream()
                    .anyMatch(part -> part.remission().equals(remission.id()));
            return account.accrual().dealings().remissions().stream()
                    .anyMatch(remission -> remission instanceof Remission.Settled settled
                            && settled.invoices().contains(item.invoice())
                            && isKept.test(remission));
        }

        /// A plan that gave interest up was paid to the end.
        private boolean isForgiven() {
            return account.accrual().dealings().truces().stream()
                    .anyMatch(truce -> truce.forgives()
                            && truce.until().isEmpty()
                            && truce.invoices().contains(item.invoice())
                            && account.isPaid(truce.invoices(), imputed));
        }

        private List<Claimed> claimed() {
            return account.accrual().claims().stream()
                    .filter(claim -> claim.instalment().equals(item.id()))
                    .flatMap(claim -> Optional.ofNullable(
                            account.accrual().dealings().written().get(claim.protocol()))
                            .filter(left -> !left.isAfter(today))
                            .map(left -> new Claimed(claim.protocol(), left, claim.interest(), claim.lumpSum()))
                            .stream())
                    .sorted(Comparator.comparing(Claimed::on).thenComparing(Claimed::protocol))
                    .toList();
        }

        private Money paid(Towards towards) {
            return sum(imputed.allocations().values().stream()
                    .flatMap(List::stream)
                    .filter(part -> part.instalment().equals(item.id()) && part.towards() == towards)
                    .map(Allocation::amount)
                    .toList());
        }

        private Money sum(List<Money> amounts) {
            return amounts.stream()
                    .reduce(Money::plus)
                    .orElse(Money.zero(item.outstanding().currency()));
        }
    }
}
