package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Life.Deed;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.payments.PaymentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Lives through a [Life] day by day, does what the method proposes, keeps its own books beside the method's, and
/// objects on the spot when the method forgets something.
final class LifeRun {

    static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-07");

    private static final CustomerId CUSTOMER = new CustomerId(1);

    /// A written message that left.
    record Sent(LocalDate on, ReminderLevel level, Set<InstalmentId> about) {}

    private final Life life;
    private final Rulebook rulebook;
    private final List<OpenItem> items = new ArrayList<>();
    private final List<HistoryEntry> history = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final Map<Action, Integer> done = new EnumMap<>(Action.class);
    private final Set<Integer> disputed = new HashSet<>();
    private final Map<Integer, Money> disputedParts = new HashMap<>();
    private final Map<Integer, LocalDate> resting = new HashMap<>();
    private final Set<Integer> givenUp = new HashSet<>();
    private Standing standing = Standing.NORMAL;
    private LocalDate restsUntil = FIRST_DAY;
    private LocalDate quietUntil = FIRST_DAY;
    private Money promised = Money.ZERO;
    private Optional<LocalDate> lastContact = Optional.empty();
    private Optional<LocalDate> agreedCall = Optional.empty();
    private Money invoiced = Money.ZERO;
    private Money paid = Money.ZERO;
    private int calls;

    LifeRun(Life life, Rulebook rulebook) {
        this.life = life;
        this.rulebook = rulebook;
    }

    LifeRun live(int days) {
        var deeds =
                life.deeds().stream().sorted(Comparator.comparingInt(Deed::day)).toList();
        var next = 0;
        for (var day = 0; day < days; day++) {
            var on = FIRST_DAY.plusDays(day);
            while (next < deeds.size() && deeds.get(next).day() <= day) {
                happens(deeds.get(next++), on);
            }
            if (!life.closedWeeks().contains(day / 7)) {
                work(on);
            }
        }
        return this;
    }

    List<Sent> sent() {
        return sent;
    }

    Map<Action, Integer> done() {
        return done;
    }

    Money invoiced() {
        return invoiced;
    }

    Money paid() {
        return paid;
    }

    Money open() {
        return items.stream().map(OpenItem::outstanding).reduce(Money.ZERO, Money::plus);
    }

    private void happens(Deed deed, LocalDate on) {
        switch (deed) {
            case Deed.Invoiced(var _, var cents, var term) -> invoice(Money.ofCents(cents), on, on.plusDays(term));
            case Deed.Pays(var _, var cents) -> pay(Money.ofCents(cents), on);
            case Deed.Disputes(var _, var which, var percent) ->
                any(which).ifPresent(item -> dispute(item, percent, on));
            case Deed.DisputeEnds(var _, var which) ->
                any(which).ifPresent(item -> {
                    disputed.remove(number(item));
                    disputedParts.remove(number(item));
                    add(on, new Event.DisputeClosed(item.invoice(), DisputeEnd.RESUMED, ""));
                });
            case Deed.Rests(var _, var days) -> {
                restsUntil = on.plusDays(days);
                add(on, new Event.Held(Optional.of(restsUntil), ""));
            }
            case Deed.InvoiceRests(var _, var which, var days) ->
                any(which).ifPresent(item -> {
                    resting.put(number(item), on.plusDays(days));
                    add(on, new Event.InvoiceHeld(item.invoice(), Optional.of(on.plusDays(days)), ""));
                });
            case Deed.Promises(var _, var inDays, var cents) -> {
                promise(on.plusDays(inDays), Money.ofCents(cents), on);
                add(on, new Event.Promised(on.plusDays(inDays), Money.ofCents(cents), ""));
            }
            case Deed.Stands(var _, var changed) -> {
                standing = changed;
                add(on, new Event.StandingChanged(changed, ""));
            }
            case Deed.Worries(var _) -> add(on, new Event.Worried("voci"));
            case Deed.GivenUp(var _, var which) ->
                any(which).ifPresent(item -> {
                    givenUp.add(number(item));
                    add(on, new Event.WrittenOff(Set.of(item.invoice()), "", on.plusYears(1)));
                });
        }
    }

    private void invoice(Money amount, LocalDate on, LocalDate dueOn) {
        var number = items.size() + 1;
        invoiced = invoiced.plus(amount);
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

    /// The oldest first; what is over is not taken.
    private void pay(Money amount, LocalDate on) {
        var left = amount;
        for (var item : items.stream().sorted(Method.OLDEST_FIRST).toList()) {
            var part = left.min(item.outstanding());
            left = left.minus(part);
            items.set(number(item) - 1, item.asking(item.outstanding().minus(part)));
        }
        var taken = amount.minus(left);
        if (taken.isPositive()) {
            paid = paid.plus(taken);
            promised = promised.minus(taken.min(promised));
            quietUntil = promised.isZero() ? on : quietUntil;
            add(on, new Event.Paid(new PaymentId(history.size() + 1L), taken, on));
        }
    }

    private void dispute(OpenItem item, int percent, LocalDate on) {
        var part = Money.ofCents(item.outstanding().cents() * percent / 100);
        var whole = percent >= 100 || !part.isPositive();
        if (whole) {
            disputed.add(number(item));
            disputedParts.remove(number(item));
        } else {
            disputed.remove(number(item));
            disputedParts.put(number(item), part);
        }
        add(
                on,
                new Event.DisputeOpened(new Dispute(
                        Set.of(item.invoice()),
                        whole ? Optional.empty() : Optional.of(part),
                        "",
                        false,
                        "",
                        Optional.empty())));
    }

    private void promise(LocalDate by, Money amount, LocalDate on) {
        promised = amount;
        quietUntil = rulebook.workingDays().plus(by, 2).plusDays(1);
        lastContact = Optional.of(on);
    }

    private void work(LocalDate on) {
        for (var turn = 0; turn < 2; turn++) {
            if (!(propose(on) instanceof Act act)) {
                break;
            }
            object(act, on);
            if (act.action().isContact()) {
                done.merge(act.action(), 1, Integer::sum);
            }
            carryOut(act, on);
        }
        assertNobodyIsForgotten(on);
    }

    private Proposal propose(LocalDate on) {
        return Method.propose(rulebook, known(), on);
    }

    private CustomerCase known() {
        var open =
                items.stream().filter(item -> item.outstanding().isPositive()).toList();
        return new CustomerCase(CUSTOMER, life.kind(), open, history);
    }

    /// Nobody paid, disputed, held or before the due date is ever chased (issue 3, 6.1).
    private void object(Act act, LocalDate on) {
        assertTrue(standing.mayBeChased(), () -> standing + " and " + act);
        assertFalse(on.isBefore(restsUntil), () -> "resting until " + restsUntil + ": " + act);
        assertTrue(!act.action().isContact() || rulebook.guards().isDayForContacts(on), () -> on + " is a day off");
        for (var item : act.items()) {
            var open = items.get(number(item) - 1).outstanding();
            var asked = open.minus(
                    disputedParts.getOrDefault(number(item), Money.ZERO).min(open));
            assertTrue(item.outstanding().compareTo(asked) <= 0, () -> "asked for more than is owed: " + act);
            assertTrue(item.outstanding().isPositive(), () -> "paid, or wholly disputed: " + act);
            assertFalse(disputed.contains(number(item)), () -> "disputed: " + act);
            assertFalse(givenUp.contains(number(item)), () -> "written off: " + act);
            assertFalse(on.isBefore(resting.getOrDefault(number(item), on)), () -> "resting: " + act);
            var isLate = item.dueOn().orElseThrow().isBefore(on);
            var isKind =
                    act.step() == Step.COURTESY_CALL || (act.daysLate() <= 0 && act.action() != Action.FIRST_REMINDER);
            assertTrue(isLate || isKind, () -> "not due on " + on + ": " + act);
        }
        if (act.action().isContact()) {
            assertFalse(on.isBefore(quietUntil), () -> "left in peace until " + quietUntil + ": " + on + act);
        }
    }

    private void carryOut(Act act, LocalDate on) {
        switch (act.action()) {
            case COURTESY_CALL, CALL -> call(act, on);
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER, NOTICE_OF_DEFAULT -> write(act, on);
            case SEND_COPY -> add(on, new Event.CopySent());
            case ASK_OWNER -> add(on, new Event.Approved(act.step()));
            case STOP_PRESCRIPTION, CHECK_PAYMENT, CHANGE_OF_ROUTE -> {}
        }
    }

    private void write(Act act, LocalDate on) {
        var level = act.step().level().orElseThrow();
        var about = act.items().stream().map(OpenItem::id).collect(Collectors.toSet());
        assertContactMayBe(act, on);
        if (!sent.isEmpty()) {
            var days = ChronoUnit.DAYS.between(sent.getLast().on(), on);
            assertTrue(days >= rulebook.guards().daysBetweenWritten(), () -> "written again after " + days + " days");
        }
        sent.add(new Sent(on, level, about));
        for (var id : about) {
            var times =
                    sent.stream().filter(letter -> letter.about().contains(id)).count();
            assertTrue(times <= rulebook.guards().mostWritten(), () -> "asked " + times + " times for " + id);
        }
        lastContact = Optional.of(on);
        add(on, new Event.Written(level, Channel.EMAIL, sent.size() + "/2026", about, Optional.empty()));
    }

    private void call(Act act, LocalDate on) {
        assertContactMayBe(act, on);
        var answer = life.answers().get(calls++ % life.answers().size());
        var amount = act.items().getFirst().outstanding();
        var outcome = switch (answer) {
            case NO_ANSWER -> new CallOutcome.NoAnswer();
            case MESSAGE_LEFT -> new CallOutcome.MessageLeft();
            case SPOKEN -> new CallOutcome.Spoken();
            case PROMISED -> new CallOutcome.Promised(on.plusDays(5), amount);
            case DISPUTED ->
                new CallOutcome.Disputed(Set.of(act.items().getFirst().invoice()), "");
            case WANTS_COPY -> new CallOutcome.WantsCopy();
            case WRONG_NUMBER -> new CallOutcome.WrongNumber();
            case REFUSES -> new CallOutcome.Refuses();
            case IN_DIFFICULTY -> new CallOutcome.InDifficulty();
            case CALL_BACK -> new CallOutcome.CallBack(on.plusDays(2));
            case SAYS_PAID -> new CallOutcome.SaysPaid(Optional.empty(), "");
        };
        agreedCall = Optional.empty();
        switch (answer) {
            case PROMISED -> promise(on.plusDays(5), amount, on);
            case DISPUTED -> disputed.add(number(act.items().getFirst()));
            case CALL_BACK -> agreedCall = Optional.of(on.plusDays(2));
            case NO_ANSWER, MESSAGE_LEFT, SPOKEN, WANTS_COPY, WRONG_NUMBER, REFUSES, IN_DIFFICULTY, SAYS_PAID -> {}
        }
        if (answer != Life.Answer.NO_ANSWER
                && answer != Life.Answer.WRONG_NUMBER
                && answer != Life.Answer.MESSAGE_LEFT) {
            lastContact = Optional.of(on);
        }
        if (answer == Life.Answer.CALL_BACK
                || answer == Life.Answer.REFUSES
                || answer == Life.Answer.IN_DIFFICULTY
                || answer == Life.Answer.SAYS_PAID) {
            promised = Money.ZERO;
            quietUntil = on;
        }
        add(on, new Event.Called(Optional.of(act.step()), outcome, "", ""));
    }

    /// Never two contacts inside the gap, unless the customer asked for a call on that day.
    private void assertContactMayBe(Act act, LocalDate on) {
        var agreed = agreedCall.filter(day -> !on.isBefore(day)).isPresent();
        lastContact.filter(_ -> !agreed).ifPresent(day -> {
            var days = ChronoUnit.DAYS.between(day, on);
            assertTrue(
                    days >= rulebook.guards().daysBetweenContacts(),
                    () -> "a contact on " + day + " and again on " + on + ": " + act);
        });
    }

    /// Every late unheld instalment has a next action with a date (issue 3, 6.1).
    private void assertNobodyIsForgotten(LocalDate on) {
        var isAsked = standing.mayBeChased()
                && items.stream()
                        .anyMatch(item -> item.isOverdue(on)
                                && item.outstanding().compareTo(rulebook.minimum()) >= 0
                                && !disputed.contains(number(item))
                                && !disputedParts.containsKey(number(item))
                                && !on.isBefore(resting.getOrDefault(number(item), on))
                                && !givenUp.contains(number(item)));
        assertTrue(
                !isAsked
                        || Outlook.next(rulebook, known(), on)
                                .filter(Consequence.Next.class::isInstance)
                                .isPresent(),
                () -> "nothing is next on " + on + ": " + Outlook.next(rulebook, known(), on));
    }

    private Optional<OpenItem> any(int which) {
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(which % items.size()));
    }

    private static int number(OpenItem item) {
        return (int) item.id().value();
    }

    private void add(LocalDate on, Event event) {
        history.add(new HistoryEntry(new HistoryId(history.size() + 1L), CUSTOMER, on, Instant.EPOCH, "Marta", event));
    }
}
