package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a careful person remembers of a [Life], invoice by invoice, in their own way and beside the method.
final class LifeBooks {

    static final CustomerId CUSTOMER = new CustomerId(1);

    private final List<OpenItem> items = new ArrayList<>();
    private final Set<InvoiceId> disputed = new HashSet<>();
    private final Map<InvoiceId, Money> disputedParts = new HashMap<>();
    private final Map<InvoiceId, LocalDate> resting = new HashMap<>();
    private final Set<InvoiceId> givenUp = new HashSet<>();
    private final Map<InvoiceId, PolicyName> policies = new HashMap<>();
    private final LifeAccords accords = new LifeAccords(this);
    private Optional<PolicyName> policy = Optional.empty();
    private Standing standing = Standing.NORMAL;
    private LocalDate restsUntil = LocalDate.MIN;
    private LocalDate quietUntil = LocalDate.MIN;
    private Money promised = Money.ZERO;
    private Money closed = Money.ZERO;

    LifeAccords accords() {
        return accords;
    }

    void invoice(Money amount, LocalDate on, LocalDate dueOn) {
        var number = items.size() + 1;
        items.add(new OpenItem(
                new InstalmentId(number),
                new InvoiceId(number),
                CUSTOMER,
                "%03d".formatted(number),
                on,
                1,
                1,
                Optional.of(dueOn),
                Optional.empty(),
                amount,
                amount,
                Optional.empty(),
                Set.of()));
    }

    /// Of those issued so far, counted round.
    Optional<OpenItem> any(int which) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(which % items.size()));
    }

    List<OpenItem> of(Set<InvoiceId> invoices) {
        return items.stream().filter(item -> invoices.contains(item.invoice())).toList();
    }

    static Set<InvoiceId> invoices(Collection<OpenItem> items) {
        return items.stream().map(OpenItem::invoice).collect(Collectors.toSet());
    }

    List<OpenItem> open() {
        return items.stream().filter(item -> item.outstanding().isPositive()).toList();
    }

    Money left() {
        return items.stream().map(OpenItem::outstanding).collect(Money.sum());
    }

    Money overdue(LocalDate on) {
        return items.stream()
                .filter(item -> item.isOverdue(on))
                .map(OpenItem::outstanding)
                .collect(Money.sum());
    }

    /// What credit notes and settlements took off the invoices.
    Money closed() {
        return closed;
    }

    /// The oldest first; what is over is not taken.
    Money pay(Money amount) {
        return pay(amount, items);
    }

    Money pay(Money amount, Collection<OpenItem> some) {
        var rest = amount;
        for (var item : some.stream().sorted(Method.OLDEST_FIRST).toList()) {
            var part = rest.min(item.outstanding());
            rest = rest.minus(part);
            lower(item, part);
        }
        return amount.minus(rest);
    }

    void credit(OpenItem item, Money amount) {
        var part = amount.min(item.outstanding());
        closed = closed.plus(part);
        lower(item, part);
    }

    private void lower(OpenItem item, Money part) {
        items.set(place(item), item.asking(item.outstanding().minus(part)));
    }

    private static int place(OpenItem item) {
        return (int) item.id().value() - 1;
    }

    void dispute(OpenItem item, Optional<Money> part) {
        resume(item);
        part.ifPresentOrElse(amount -> disputedParts.put(item.invoice(), amount), () -> disputed.add(item.invoice()));
    }

    void resume(OpenItem item) {
        disputed.remove(item.invoice());
        disputedParts.remove(item.invoice());
    }

    void rest(OpenItem item, LocalDate until) {
        resting.put(item.invoice(), until);
    }

    void restAll(LocalDate until) {
        restsUntil = until;
    }

    void stand(Standing changed) {
        standing = changed;
    }

    void giveUp(InvoiceId invoice) {
        givenUp.add(invoice);
    }

    void takeUp(InvoiceId invoice) {
        givenUp.remove(invoice);
    }

    void assign(PolicyName name) {
        policy = Optional.of(name);
    }

    void assign(InvoiceId invoice, PolicyName name) {
        policies.put(invoice, name);
    }

    void promise(Money amount, LocalDate quiet) {
        promised = amount;
        quietUntil = quiet;
    }

    /// Another word took its place.
    void forgetPromise(LocalDate on) {
        promise(Money.ZERO, on);
    }

    void received(Money amount, LocalDate on) {
        promised = promised.minus(amount.min(promised));
        quietUntil = promised.isZero() ? on : quietUntil;
    }

    boolean mayBeChased(LocalDate on) {
        return standing.mayBeChased() && !on.isBefore(restsUntil);
    }

    boolean isLeftInPeace(LocalDate on) {
        return on.isBefore(quietUntil);
    }

    boolean isInOtherHands() {
        return !standing.mayBeChased();
    }

    /// Why that act must not be about that item, if it must not.
    Optional<String> objection(Act act, OpenItem asked, LocalDate on) {
        var item = items.get(place(asked));
        if (asked.outstanding().compareTo(undisputed(item)) > 0) {
            return Optional.of("asked for more than is owed and undisputed");
        }
        if (!asked.outstanding().isPositive() || !isFree(item, on)) {
            return Optional.of("paid, disputed, resting, given up or not to be asked for");
        }
        return accords.objection(act, item, on);
    }

    private Money undisputed(OpenItem item) {
        var part = disputedParts.getOrDefault(item.invoice(), Money.ZERO);
        return item.outstanding().minus(part.min(item.outstanding()));
    }

    private boolean isSilent(OpenItem item) {
        return Optional.ofNullable(policies.get(item.invoice()))
                .or(() -> policy)
                .filter(ReadyPolicies.SILENT::equals)
                .isPresent();
    }

    /// Nobody has decided to leave it, for good or for a while.
    private boolean isFree(OpenItem item, LocalDate on) {
        return undisputed(item).isPositive()
                && !isLeftForGood(item)
                && !on.isBefore(resting.getOrDefault(item.invoice(), on));
    }

    private boolean isLeftForGood(OpenItem item) {
        return disputed.contains(item.invoice()) || givenUp.contains(item.invoice()) || isSilent(item);
    }

    /// Whether the plan is about something that may be asked for.
    boolean isPlanAsked(LocalDate on) {
        return items.stream().anyMatch(item -> accords.isInPlan(item) && isFree(item, on));
    }

    /// What is late and worth asking for by itself, and nobody has left for good: it must have a next action.
    List<OpenItem> unforgettable(Rulebook rulebook, LocalDate on) {
        return open().stream()
                .filter(item -> item.isOverdue(on)
                        && undisputed(item).compareTo(rulebook.minimum()) >= 0
                        && !isLeftForGood(item))
                .toList();
    }
}
