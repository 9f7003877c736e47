package app.puntuale.followups;

import app.puntuale.followups.Life.Deed;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanTerms;
import app.puntuale.plans.Rhythm;
import app.puntuale.plans.SettlementTerms;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// What happens in a [Life] by itself, written into the history and into [LifeBooks].
final class LifeStory {

    static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-07");

    private record Appointment(LocalDate on, Consumer<LocalDate> work) {}

    private final Rulebook rulebook;
    private final Deque<Deed> deeds;
    private final LifeBooks books = new LifeBooks();
    private final List<HistoryEntry> history = new ArrayList<>();
    private final List<Appointment> appointments = new ArrayList<>();
    private Money invoiced = Money.ZERO;
    private Money paid = Money.ZERO;
    private int changes;

    LifeStory(Life life, Rulebook rulebook) {
        this.rulebook = rulebook;
        this.deeds = new ArrayDeque<>(
                life.deeds().stream().sorted(Comparator.comparingInt(Deed::day)).toList());
    }

    LifeBooks books() {
        return books;
    }

    List<HistoryEntry> history() {
        return history;
    }

    Money invoiced() {
        return invoiced;
    }

    Money paid() {
        return paid;
    }

    /// How often anything has happened.
    int changes() {
        return changes;
    }

    /// Everything that happens by that day.
    void goOn(LocalDate on) {
        while (!deeds.isEmpty() && !FIRST_DAY.plusDays(deeds.getFirst().day()).isAfter(on)) {
            changes++;
            happens(deeds.removeFirst(), on);
        }
        var today = appointments.stream().filter(that -> that.on().equals(on)).toList();
        appointments.removeAll(today);
        today.forEach(that -> {
            changes++;
            that.work().accept(on);
        });
    }

    HistoryId add(LocalDate on, Event event) {
        changes++;
        var line = new HistoryId(history.size() + 1L);
        history.add(new HistoryEntry(line, LifeBooks.CUSTOMER, on, Instant.EPOCH, "Marta", event));
        return line;
    }

    /// It holds until two working days after its day (C-6).
    void promise(LocalDate by, Money amount) {
        books.promise(amount, rulebook.workingDays().plus(by, 2).plusDays(1));
    }

    private void happens(Deed deed, LocalDate on) {
        switch (deed) {
            case Deed.Invoiced(var _, var cents, var term) -> {
                invoiced = invoiced.plus(Money.ofCents(cents));
                books.invoice(Money.ofCents(cents), on, on.plusDays(term));
            }
            case Deed.Pays(var _, var cents) -> receive(books.pay(Money.ofCents(cents)), on);
            case Deed.Credited(var _, var which, var cents) ->
                books.any(which).ifPresent(item -> books.credit(item, Money.ofCents(cents)));
            case Deed.Disputes(var _, var which, var percent) ->
                books.any(which).ifPresent(item -> dispute(item, percent, on));
            case Deed.DisputeEnds(var _, var which) ->
                books.any(which).ifPresent(item -> {
                    books.resume(item);
                    add(on, new Event.DisputeClosed(item.invoice(), DisputeEnd.RESUMED, ""));
                });
            case Deed.Rests(var _, var days) -> {
                books.restAll(on.plusDays(days));
                add(on, new Event.Held(Optional.of(on.plusDays(days)), ""));
            }
            case Deed.InvoiceRests(var _, var which, var days) ->
                books.any(which).ifPresent(item -> {
                    books.rest(item, on.plusDays(days));
                    add(on, new Event.InvoiceHeld(item.invoice(), Optional.of(on.plusDays(days)), ""));
                });
            case Deed.Promises(var _, var inDays, var cents) -> {
                promise(on.plusDays(inDays), Money.ofCents(cents));
                add(on, new Event.Promised(on.plusDays(inDays), Money.ofCents(cents), ""));
            }
            case Deed.Stands(var _, var changed) -> {
                books.stand(changed);
                add(on, new Event.StandingChanged(changed, ""));
            }
            case Deed.Worries(var _) -> add(on, new Event.Worried("voci"));
            case Deed.Reassures(var _) -> add(on, new Event.Reassured());
            case Deed.GivenUp(var _, var which) -> books.any(which).ifPresent(item -> giveUp(Set.of(item), on));
            case Deed.TakenUp(var _, var which) ->
                books.any(which).ifPresent(item -> {
                    books.takeUp(item.invoice());
                    add(on, new Event.TakenUpAgain(Set.of(item.invoice())));
                });
            case Deed.Assigned(var _, var policy) -> {
                books.assign(policy);
                add(on, new Event.PolicyAssigned(Optional.empty(), Optional.of(policy), ""));
            }
            case Deed.AssignedTo(var _, var which, var policy) ->
                books.any(which).ifPresent(item -> {
                    books.assign(item.invoice(), policy);
                    add(on, new Event.PolicyAssigned(Optional.of(item.invoice()), Optional.of(policy), ""));
                });
            case Deed.Chosen(var _, var which, var term) ->
                books.any(which).ifPresent(item -> add(on, new Event.TermChosen(item.invoice(), term)));
            case Deed.Plans plans -> plan(plans, on);
            case Deed.PlanEnds(var _) ->
                books.accords().endPlan().ifPresent(line -> add(on, new Event.PlanEnded(line, "rata saltata")));
            case Deed.Settles settles -> settle(settles, on);
            case Deed.SettlementEnds(var _) ->
                books.accords().endSettlement().ifPresent(line -> add(on, new Event.SettlementEnded(line, "")));
        }
    }

    void giveUp(Set<OpenItem> items, LocalDate on) {
        var invoices = LifeBooks.invoices(items);
        invoices.forEach(books::giveUp);
        add(on, new Event.WrittenOff(invoices, "", on.plusYears(1)));
    }

    private void dispute(OpenItem item, int percent, LocalDate on) {
        var amount = Money.ofCents(item.outstanding().cents() * percent / 100);
        var part = Optional.of(amount).filter(_ -> percent < 100 && amount.isPositive());
        books.dispute(item, part);
        var dispute = new Dispute(Set.of(item.invoice()), part, "", false, "", Optional.empty());
        add(on, new Event.DisputeOpened(dispute));
    }

    private void plan(Deed.Plans plans, LocalDate on) {
        var open = books.open();
        var amounts = new Division.ByNumber(plans.rates()).of(books.left());
        if (open.isEmpty() || amounts.isEmpty() || books.accords().hasPlan()) {
            return;
        }
        var terms = new PlanTerms(
                LifeBooks.invoices(open),
                Rhythm.WEEKLY.rates(on.plusDays(plans.inDays()), amounts),
                PlanInterest.RUNS,
                Money.ZERO,
                true,
                plans.grace());
        var line = add(on, new Event.PlanProposed(terms));
        if (plans.keeps() > 0) {
            add(on, new Event.PlanSigned(line, on));
            books.accords().sign(line, terms);
        }
        terms.rates().stream()
                .limit(plans.keeps())
                .forEach(rate -> appointments.add(new Appointment(
                        rate.dueOn(), day -> receive(books.accords().payRates(day), day))));
    }

    private void settle(Deed.Settles settles, LocalDate on) {
        var accepted = Money.ofCents(books.left().cents() * settles.percent() / 100);
        if (!accepted.isPositive() || books.accords().hasSettlement()) {
            return;
        }
        var terms = new SettlementTerms(LifeBooks.invoices(books.open()), accepted, on.plusDays(settles.inDays()));
        books.accords().settle(add(on, new Event.SettlementAgreed(terms)), terms);
        if (settles.keeps()) {
            appointments.add(new Appointment(terms.by(), day -> paySettlement(accepted, day)));
        }
    }

    private void paySettlement(Money accepted, LocalDate on) {
        var came = books.accords().paySettlement();
        receive(came, on);
        if (came.compareTo(accepted) >= 0) {
            books.accords().keepSettlement().ifPresent(kept -> add(on, kept));
        }
    }

    private void receive(Money taken, LocalDate on) {
        if (taken.isPositive()) {
            paid = paid.plus(taken);
            books.received(taken, on);
            add(on, new Event.Paid(new PaymentId(history.size() + 1L), taken, on));
        }
    }
}
