package app.puntuale.followups;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.InterestLedger;
import app.puntuale.payments.Towards;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.SettlementTerms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What is agreed with a customer about an old debt: repayment plans, settlements, discounts, interest given up. Each
/// agreement is a line in the history; what follows from it is a sum, and lapses by itself.
public final class Agreements {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Invoices invoices;
    private final History history;
    private final Cashier cashier;
    private final Transactions transactions;

    public Agreements(Invoices invoices, History history, Cashier cashier, Transactions transactions) {
        this.invoices = invoices;
        this.history = history;
        this.cashier = cashier;
        this.transactions = transactions;
    }

    /// The plans of a customer, in the order in which they were proposed.
    public List<CustomerPlan> plans(CustomerId customer, LocalDate today) {
        var lines = counted(customer);
        return CustomerPlan.all(Bends.of(lines), lines, invoices.openOf(customer), today);
    }

    /// Writes down what is proposed: it has no effect before it is signed (RULES D-1).
    public Answer proposePlan(CustomerId customer, PlanWish wish, LocalDate today) {
        return transactions.inOne(() -> {
            var items = items(customer, wish.invoices());
            var debt = Debts.of(items, wish.invoices());
            if (debt.flaw().isPresent()) {
                return refused(debt.flaw().get());
            }
            if (wish.first().isBefore(today)) {
                return refused(AgreementFlaw.IN_THE_PAST);
            }
            var chosen = Debts.invoices(items);
            if (plans(customer, today).stream().anyMatch(plan -> plan.isInForce() && plan.isAboutAny(chosen))) {
                return refused(AgreementFlaw.ALREADY_IN_PLAN);
            }
            if (isBeingSettled(customer, chosen, today)) {
                return refused(AgreementFlaw.ALREADY_IN_SETTLEMENT);
            }
            var agreed = wish.interest() == PlanInterest.INCLUDED
                    ? unpaidInterest(customer, items, today)
                    : Money.zero(debt.sum().currency());
            var amounts = wish.division().of(debt.sum().plus(agreed));
            return amounts.isEmpty()
                    ? refused(AgreementFlaw.NOT_DIVISIBLE)
                    : add(
                            customer,
                            new Event.PlanProposed(new PlanTerms(
                                    chosen,
                                    wish.rhythm().rates(wish.first(), amounts),
                                    wish.interest(),
                                    agreed,
                                    wish.acceleration(),
                                    wish.graceDays())),
                            today);
        });
    }

    /// The debtor signed the plan that was proposed last, and by that acknowledged the debt (RULES D-1, D-2).
    public Answer signPlan(CustomerId customer, LocalDate signedOn, LocalDate today) {
        return transactions.inOne(() -> {
            if (signedOn.isAfter(today)) {
                return refused(AgreementFlaw.IN_THE_FUTURE);
            }
            var plans = plans(customer, today);
            return last(plans, CustomerPlan::isProposed)
                    .map(plan -> signingFlaw(plan, plans, customer, signedOn, today)
                            .map(Agreements::refused)
                            .orElseGet(() -> reckoned(customer, new Event.PlanSigned(plan.id(), signedOn), today)))
                    .orElseGet(() -> refused(AgreementFlaw.NO_PLAN));
        });
    }

    private Optional<AgreementFlaw> signingFlaw(
            CustomerPlan plan, List<CustomerPlan> plans, CustomerId customer, LocalDate signedOn, LocalDate today) {
        var about = plan.plan().terms().invoices();
        if (plans.stream().anyMatch(other -> other.isInForce() && other.isAboutAny(about))) {
            return Optional.of(AgreementFlaw.ALREADY_IN_PLAN);
        }
        if (isBeingSettled(customer, about, today)) {
            return Optional.of(AgreementFlaw.ALREADY_IN_SETTLEMENT);
        }
        return items(customer, about).stream().anyMatch(item -> signedOn.isBefore(item.issuedOn()))
                ? Optional.of(AgreementFlaw.BEFORE_THE_INVOICE)
                : Optional.empty();
    }

    private boolean isBeingSettled(CustomerId customer, Set<InvoiceId> about, LocalDate today) {
        return settlements(customer, today).stream().anyMatch(that -> that.isAboutAny(about));
    }

    /// A person closes the plan in force, or takes back the one that was proposed last: the ladder goes on.
    ///
    /// @param reason why, such as the written declaration that it has lapsed (RULES D-5)
    public Answer endPlan(CustomerId customer, String reason, LocalDate today) {
        if (reason.isBlank()) {
            return refused(AgreementFlaw.NO_REASON);
        }
        return transactions.inOne(() -> {
            var plans = plans(customer, today);
            return last(plans, CustomerPlan::isInForce)
                    .or(() -> last(plans, CustomerPlan::isProposed))
                    .map(plan -> reckoned(customer, new Event.PlanEnded(plan.id(), reason.strip()), today))
                    .orElseGet(() -> refused(AgreementFlaw.NO_PLAN));
        });
    }

    /// The rest is given up if that much is paid by that day, that day included, and only then (RULES D-6).
    ///
    /// @param named every open invoice when none is named
    public Answer settle(CustomerId customer, Set<InvoiceId> named, Money accepted, LocalDate by, LocalDate today) {
        return transactions.inOne(() -> {
            var items = items(customer, named);
            var debt = Debts.of(items, named);
            if (debt.flaw().isPresent()) {
                return refused(debt.flaw().get());
            }
            if (!accepted.currency().equals(debt.sum().currency())) {
                return refused(AgreementFlaw.OTHER_CURRENCY);
            }
            if (!accepted.isPositive() || accepted.compareTo(debt.sum()) >= 0) {
                return refused(AgreementFlaw.WRONG_AMOUNT);
            }
            if (by.isBefore(today)) {
                return refused(AgreementFlaw.IN_THE_PAST);
            }
            var chosen = Debts.invoices(items);
            if (isBeingSettled(customer, chosen, today)) {
                return refused(AgreementFlaw.ALREADY_IN_SETTLEMENT);
            }
            if (plans(customer, today).stream().anyMatch(plan -> plan.isStillKept() && plan.isAboutAny(chosen))) {
                return refused(AgreementFlaw.ALREADY_IN_PLAN);
            }
            return reckoned(customer, new Event.SettlementAgreed(new SettlementTerms(chosen, accepted, by)), today);
        });
    }

    /// The settlements of a customer that are awaited on that day.
    public List<CustomerSettlement> settlements(CustomerId customer, LocalDate today) {
        return CustomerSettlement.awaited(counted(customer), today);
    }

    /// The settlement is taken back before its day.
    public Answer endSettlement(CustomerId customer, String reason, LocalDate today) {
        if (reason.isBlank()) {
            return refused(AgreementFlaw.NO_REASON);
        }
        return transactions.inOne(() -> last(settlements(customer, today), _ -> true)
                .map(that -> reckoned(customer, new Event.SettlementEnded(that.id(), reason.strip()), today))
                .orElseGet(() -> refused(AgreementFlaw.NO_SETTLEMENT)));
    }

    /// A discount for paying an invoice early (RULES D-7).
    ///
    /// @param percent above 0 and below 100
    /// @param until the last day on which it counts
    public Answer offerDiscount(
            CustomerId customer, InvoiceId invoice, BigDecimal percent, LocalDate until, LocalDate today) {
        return transactions.inOne(() -> {
            var items = items(customer, Set.of(invoice));
            if (items.isEmpty()) {
                return refused(AgreementFlaw.NOT_OPEN);
            }
            if (percent.signum() <= 0 || percent.compareTo(WHOLE) >= 0) {
                return refused(AgreementFlaw.WRONG_AMOUNT);
            }
            return until.isBefore(today)
                    ? refused(AgreementFlaw.IN_THE_PAST)
                    : reckoned(customer, new Event.DiscountOffered(invoice, percent, until), today);
        });
    }

    /// Gives up late interest, or the EUR 40, of an instalment; it stays in the ledger as given up.
    ///
    /// @param amount all that is unpaid of it when empty
    public Answer waive(
            CustomerId customer,
            InstalmentId instalment,
            Towards towards,
            Optional<Money> amount,
            String reason,
            LocalDate today) {
        if (reason.isBlank()) {
            return refused(AgreementFlaw.NO_REASON);
        }
        return transactions.inOne(() -> {
            var unpaid = cashier.ledger(customer, today).of(instalment).flatMap(line -> unpaid(line, towards));
            var waived = amount.or(() -> unpaid).orElse(Money.ZERO);
            if (unpaid.filter(Money::isPositive).isEmpty()) {
                return refused(AgreementFlaw.NOTHING_TO_WAIVE);
            }
            return !waived.isEuro() || !waived.isPositive() || waived.compareTo(unpaid.get()) > 0
                    ? refused(AgreementFlaw.WRONG_AMOUNT)
                    : reckoned(customer, new Event.InterestWaived(instalment, towards, waived, reason.strip()), today);
        });
    }

    private static Optional<Money> unpaid(InterestLedger.Line line, Towards towards) {
        return switch (towards) {
            case CAPITAL -> Optional.empty();
            case INTEREST -> Optional.of(line.unpaid());
            case LUMP_SUM -> Optional.of(line.lumpSum().unpaid());
        };
    }

    private Money unpaidInterest(CustomerId customer, List<OpenItem> items, LocalDate today) {
        var ledger = cashier.ledger(customer, today);
        return items.stream()
                .flatMap(item -> ledger.of(item.id()).stream())
                .map(InterestLedger.Line::unpaid)
                .collect(Money.sum());
    }

    private List<OpenItem> items(CustomerId customer, Set<InvoiceId> named) {
        return invoices.openOf(customer).stream()
                .filter(item -> named.isEmpty() ? item.mayBeChased() : named.contains(item.invoice()))
                .toList();
    }

    /// A payment that is here already may find something else to pay, or be enough.
    private Answer reckoned(CustomerId customer, Event event, LocalDate today) {
        var done = add(customer, event, today);
        cashier.reckonAnew(customer, today);
        return done;
    }

    private Answer add(CustomerId customer, Event event, LocalDate today) {
        return new Answer.Done(history.add(customer, today, event));
    }

    private static Answer refused(AgreementFlaw flaw) {
        return new Answer.Refused(flaw);
    }

    private static <T> Optional<T> last(List<T> agreements, Predicate<T> wanted) {
        return agreements.reversed().stream().filter(wanted).findFirst();
    }

    private List<HistoryEntry> counted(CustomerId customer) {
        return Corrections.applied(history.of(customer));
    }

    /// A debt that an agreement is about: one sum in one currency.
    private record Debts(Money sum, Optional<AgreementFlaw> flaw) {

        static Debts of(List<OpenItem> items, Set<InvoiceId> named) {
            if (items.isEmpty() || !invoices(items).containsAll(named)) {
                return new Debts(Money.ZERO, Optional.of(AgreementFlaw.NOT_OPEN));
            }
            var currency = items.getFirst().outstanding().currency();
            return items.stream().allMatch(item -> item.outstanding().currency().equals(currency))
                    ? new Debts(
                            items.stream().map(OpenItem::outstanding).reduce(Money.zero(currency), Money::plus),
                            Optional.empty())
                    : new Debts(Money.ZERO, Optional.of(AgreementFlaw.OTHER_CURRENCY));
        }

        static Set<InvoiceId> invoices(List<OpenItem> items) {
            return items.stream().map(OpenItem::invoice).collect(Collectors.toUnmodifiableSet());
        }
    }
}
