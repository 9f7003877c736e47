package app.puntuale.payments;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.interest.Imputation;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where money that came in is entered, and taken back when it was entered by mistake. Each time the whole account of
/// the customer is reckoned anew, so that it never shows in which order things were written down.
public final class Cashier {

    /// What became of a payment that was to be entered, or of credit that was to be applied.
    public sealed interface Entry {

        /// @param leftOver what belongs to no instalment: the customer's credit
        record Entered(PaymentId payment, List<Allocation> allocations, Money leftOver) implements Entry {
            public Entered {
                allocations = List.copyOf(allocations);
            }
        }

        record Refused(PaymentFlaw flaw) implements Entry {}
    }

    private static final PaymentId NOT_ENTERED = new PaymentId(Long.MAX_VALUE);

    private final Accounts accounts;
    private final PaymentLog log;
    private final Transactions transactions;

    public Cashier(Accounts accounts, PaymentLog log, Transactions transactions) {
        this.accounts = accounts;
        this.log = log;
        this.transactions = transactions;
    }

    /// Interest that was claimed first, then capital (RULES A-35).
    ///
    /// @param receivedOn the value date (RULES A-38): today or before
    /// @param note such as the text of the transfer, or empty text
    public Entry enter(
            CustomerId customer, Money amount, LocalDate receivedOn, String note, Spread spread, LocalDate today) {
        return enter(new NewPayment(customer, receivedOn, amount, note, spread, Imputation.ART_1194), today);
    }

    public Entry enter(NewPayment payment, LocalDate today) {
        return transactions.inOne(() -> {
            var customer = payment.customer();
            var flaw = flaw(payment, today);
            if (flaw.isPresent()) {
                return new Entry.Refused(flaw.get());
            }
            var id = accounts.payments().enter(stripped(payment));
            log.entered(customer, id, payment.amount(), payment.receivedOn(), today);
            impute(customer, today);
            return entered(id);
        });
    }

    /// Where a payment would go, before it is entered; nothing when it would be refused.
    public List<Allocation> preview(CustomerId customer, Money amount, LocalDate receivedOn, Spread spread) {
        return preview(new NewPayment(customer, receivedOn, amount, "", spread, Imputation.ART_1194));
    }

    public List<Allocation> preview(NewPayment payment) {
        if (flaw(payment, payment.receivedOn()).isPresent()) {
            return List.of();
        }
        var account = accounts.of(payment.customer());
        var entries = new ArrayList<>(account.entries());
        entries.add(new BookEntry(
                NOT_ENTERED,
                payment.receivedOn(),
                payment.amount(),
                payment.spread(),
                payment.imputation(),
                payment.spread() instanceof Spread.Exactly(var parts) ? parts : List.of(),
                new InstalmentId(Long.MAX_VALUE)));
        return new Account(account.items(), entries, account.accrual(), account.criteria())
                .imputed()
                .of(NOT_ENTERED);
    }

    /// Gives credit of a payment to instalments: nobody does it by itself.
    public Entry apply(PaymentId id, List<Allocation> parts, LocalDate today) {
        return transactions.inOne(() -> {
            var payment = accounts.payments().find(id).filter(found -> !found.undone());
            var flaw = payment.map(found -> PaymentFlaw.inApplied(parts, found, ledger(found.customer(), today)))
                    .orElse(Optional.of(PaymentFlaw.NO_SUCH_PAYMENT));
            if (flaw.isPresent()) {
                return new Entry.Refused(flaw.get());
            }
            var customer = payment.orElseThrow().customer();
            accounts.payments().decide(id, parts);
            parts.forEach(part -> log.applied(customer, id, part, today));
            impute(customer, today);
            return entered(id);
        });
    }

    /// Takes a payment back: all is as if it had never come. Empty when there is no such payment, or when it was taken
    /// back already.
    public Optional<Payment> undo(PaymentId id, LocalDate today) {
        return transactions.inOne(() -> {
            var standing = accounts.payments().find(id).filter(payment -> !payment.undone());
            standing.ifPresent(payment -> {
                accounts.payments().undo(id);
                log.undone(payment.customer(), id, payment.amount(), today);
                impute(payment.customer(), today);
            });
            return standing;
        });
    }

    /// Reckons the customer's account anew, because something else than a payment has changed: a settlement was taken
    /// back, interest was given up.
    public void reckonAnew(CustomerId customer, LocalDate today) {
        transactions.run(() -> impute(customer, today));
    }

    /// What credit notes, payments and agreements have taken off each instalment; nothing where none did.
    public Map<InstalmentId, List<Deduction>> deductions(CustomerId customer) {
        return Deduction.of(
                accounts.invoices().appliedCreditsOf(customer),
                accounts.payments().of(customer),
                accounts.payments().remitted(customer));
    }

    /// What late interest has come to on every instalment, paid or not.
    public InterestLedger ledger(CustomerId customer, LocalDate today) {
        return InterestLedger.of(accounts.of(customer), today);
    }

    private void impute(CustomerId customer, LocalDate today) {
        var before = sums(accounts.payments().remitted(customer));
        var imputed = accounts.of(customer).imputed();
        accounts.payments().impute(customer, imputed);
        var after = sums(imputed.remitted());
        before.forEach((remission, sum) -> {
            if (!sum.equals(after.get(remission))) {
                log.noLongerKept(customer, remission, today);
            }
        });
        after.forEach((remission, sum) -> {
            if (!sum.equals(before.get(remission))) {
                log.kept(customer, remission, sum, today);
            }
        });
    }

    private static Map<RemissionId, Money> sums(List<Remitted> remitted) {
        var sums = new LinkedHashMap<RemissionId, Money>();
        remitted.forEach(part -> sums.merge(part.remission(), part.amount(), Money::plus));
        return sums;
    }

    private Optional<PaymentFlaw> flaw(NewPayment payment, LocalDate today) {
        return PaymentFlaw.in(
                        payment.amount(),
                        payment.receivedOn(),
                        payment.spread(),
                        accounts.invoices().openOf(payment.customer()),
                        today)
                .or(() -> payment.spread() instanceof Spread.Exactly
                        ? PaymentFlaw.inAccessories(
                                payment.spread(), payment.amount(), ledger(payment.customer(), today))
                        : Optional.empty());
    }

    private Entry.Entered entered(PaymentId id) {
        var payment = accounts.payments().find(id).orElseThrow();
        return new Entry.Entered(id, payment.allocations(), payment.unallocated());
    }

    private static NewPayment stripped(NewPayment payment) {
        return new NewPayment(
                payment.customer(),
                payment.receivedOn(),
                payment.amount(),
                payment.note().strip(),
                payment.spread(),
                payment.imputation());
    }
}
