package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.CallOutcome.CallBack;
import app.puntuale.followups.CallOutcome.Disputed;
import app.puntuale.followups.CallOutcome.InDifficulty;
import app.puntuale.followups.CallOutcome.MessageLeft;
import app.puntuale.followups.CallOutcome.NoAnswer;
import app.puntuale.followups.CallOutcome.Promised;
import app.puntuale.followups.CallOutcome.Refuses;
import app.puntuale.followups.CallOutcome.SaysPaid;
import app.puntuale.followups.CallOutcome.Spoken;
import app.puntuale.followups.CallOutcome.WantsCopy;
import app.puntuale.followups.CallOutcome.WrongNumber;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.paper.PaperFirm;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.Spread.OldestFirst;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// A year and a half with one made-up customer, day by day: invoices come, some are paid, calls end as they may, and a
/// clerk mostly does what the method proposes. It keeps its own books, and objects when the method forgets something.
final class MadeUpYear {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-01-07");
    private static final int DAYS = 540;

    /// A written message that left.
    record Sent(LocalDate on, ReminderLevel level, Set<InstalmentId> about) {}

    private final Random random;
    private final PaperFirm firm = new PaperFirm();
    private final CustomerId customer;
    private final TodayDesk today = new TodayDesk(firm, firm.invoices, firm.history, Rulebook.DEFAULT);
    private final CallDesk calls = new CallDesk(today, firm.history, firm);
    private final FollowUps followUps = new FollowUps(firm.invoices, firm.history, firm);
    private final Cashier cashier = firm.cashier();

    private final List<Sent> sent = new ArrayList<>();
    private final Set<InvoiceId> disputed = new HashSet<>();
    private LocalDate quietUntil = FIRST_DAY;
    private Money awaited = Money.ZERO;
    private int acts;

    MadeUpYear(long seed) {
        this.random = new Random(seed);
        var kinds = List.of(CustomerKind.values());
        this.customer = firm.customer("Made up", kinds.get(random.nextInt(kinds.size())));
    }

    List<Sent> sent() {
        return sent;
    }

    int acts() {
        return acts;
    }

    void pass() {
        var open = true;
        for (var day : FIRST_DAY.datesUntil(FIRST_DAY.plusDays(DAYS)).toList()) {
            open = random.nextInt(12) == 0 ? !open : open;
            happens(day);
            if (open) {
                work(day);
            }
        }
    }

    private void happens(LocalDate day) {
        if (random.nextInt(25) == 0) {
            var number = firm.invoices.lines().size() + 1;
            firm.invoice(customer, number, Money.ofCents(1 + random.nextInt(400_000)), day.plusDays(30));
        }
        if (random.nextInt(40) == 0) {
            receive(Money.ofCents(1 + random.nextInt(500_000)), day);
        }
        if (random.nextInt(90) == 0) {
            var until = day.plusDays(1 + random.nextInt(20));
            followUps.holds().hold(customer, Optional.of(until), "", day);
            quietUntil = until;
            awaited = Money.ZERO;
        }
        var closed = disputed.stream().filter(_ -> random.nextInt(30) == 0).toList();
        closed.forEach(invoice -> {
            followUps.disputes().close(customer, invoice, DisputeEnd.RESUMED, "", day);
            disputed.remove(invoice);
        });
    }

    private void receive(Money amount, LocalDate day) {
        cashier.enter(customer, amount, day, "", new OldestFirst(), day);
        if (awaited.isPositive() && awaited.compareTo(amount) <= 0) {
            quietUntil = day;
        }
        awaited = awaited.minus(amount.min(awaited));
    }

    private void work(LocalDate day) {
        if (today.proposalFor(customer, day) instanceof Act act) {
            object(act, day);
            acts++;
            if (random.nextInt(10) > 0) {
                carryOut(act, day);
                var then = today.proposalFor(customer, day);
                assertTrue(isQuiet(then, day), () -> "on " + day + " " + act + " and " + then);
            }
        } else {
            assertNobodyIsForgotten(day);
        }
    }

    private void object(Act act, LocalDate day) {
        assertFalse(
                act.action() != Action.SEND_COPY && day.isBefore(quietUntil),
                () -> "left in peace until " + quietUntil + ", but on " + day + ": " + act);
        for (var item : act.items()) {
            assertTrue(item.outstanding().isPositive(), () -> "paid: " + act);
            assertFalse(disputed.contains(item.invoice()), () -> "disputed: " + act);
            var isLate = item.dueOn().orElseThrow().isBefore(day);
            assertTrue(isLate || act.step() == Step.COURTESY_CALL, () -> "not due on " + day + ": " + act);
        }
    }

    private void carryOut(Act act, LocalDate day) {
        switch (act.action()) {
            case COURTESY_CALL, CALL -> call(day);
            case FIRST_REMINDER -> write(ReminderLevel.FIRST, act, day);
            case SECOND_REMINDER -> write(ReminderLevel.SECOND, act, day);
            case THIRD_REMINDER -> write(ReminderLevel.THIRD, act, day);
            case NOTICE_OF_DEFAULT -> write(ReminderLevel.NOTICE, act, day);
            case SEND_COPY -> followUps.copySent(customer, day);
            case CHECK_PAYMENT -> call(day);
            case ASK_OWNER -> firm.history.add(customer, day, new Event.Approved(act.step()));
            case CHANGE_OF_ROUTE -> receive(act.amount().euros(), day);
            case STOP_PRESCRIPTION -> throw new AssertionError("a year is too short for a prescription");
        }
    }

    private void write(ReminderLevel level, Act act, LocalDate day) {
        var about = act.items().stream().map(OpenItem::id).collect(Collectors.toSet());
        if (!sent.isEmpty()) {
            var last = sent.getLast().on();
            assertTrue(ChronoUnit.DAYS.between(last, day) >= 15, () -> "written on " + last + " and again on " + day);
        }
        var before = sent.stream()
                .filter(letter -> letter.about().stream().anyMatch(about::contains))
                .map(Sent::level)
                .toList();
        // one more of the same level only makes up for reminders about what was paid meanwhile
        switch (level) {
            case FIRST -> assertEquals(List.of(), before);
            case SECOND -> assertFalse(before.isEmpty(), () -> "skipped: " + act);
            case THIRD -> assertTrue(hasAny(before, ReminderLevel.SECOND, level), () -> "skipped: " + act);
            case NOTICE -> assertTrue(before.size() >= 2, () -> "out of the blue: " + act);
        }
        sent.add(new Sent(day, level, about));
        firm.history.add(customer, day, new Event.Written(level, Channel.EMAIL, "1/2026", about, Optional.empty()));
    }

    private static boolean hasAny(List<ReminderLevel> levels, ReminderLevel one, ReminderLevel other) {
        return levels.contains(one) || levels.contains(other);
    }

    private void call(LocalDate day) {
        var outcome = outcome(day);
        calls.log(customer, outcome, "", "", day);
        switch (outcome) {
            case Promised(var by, var amount) -> {
                quietUntil = Rulebook.DEFAULT.workingDays().plus(by, 2).plusDays(1);
                awaited = amount;
            }
            case Disputed(var invoices, var _) -> disputed.addAll(invoices);
            case CallBack(var on) -> {
                quietUntil = on;
                awaited = Money.ZERO;
            }
            case SaysPaid _ -> {
                quietUntil = day.plusDays(3);
                awaited = Money.ofCents(1); // any payment will do
            }
            case NoAnswer _, MessageLeft _, Spoken _, WantsCopy _, WrongNumber _, Refuses _, InDifficulty _ -> {}
        }
    }

    private CallOutcome outcome(LocalDate day) {
        var items = firm.invoices.openOf(customer);
        var any = items.get(random.nextInt(items.size()));
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> new NoAnswer();
            case 4 -> random.nextBoolean() ? new MessageLeft() : new Spoken();
            case 5, 6, 7 -> new Promised(day.plusDays(random.nextInt(20)), any.outstanding());
            case 8 -> {
                disputed.add(any.invoice());
                yield new Disputed(Set.of(any.invoice()), "");
            }
            case 9 -> new WantsCopy();
            case 10 -> new WrongNumber();
            case 11 -> new Refuses();
            case 12 -> new CallBack(day.plusDays(random.nextInt(1, 9)));
            default -> random.nextBoolean() ? new InDifficulty() : new SaysPaid(Optional.empty(), "");
        };
    }

    /// Nobody is called twice on a day, and who was reached is not written to either, unless they refused: that is
    /// answered at once. What only a person can decide may stand.
    private boolean isQuiet(Proposal then, LocalDate day) {
        return !(then instanceof Act act)
                || switch (act.action()) {
                    case SEND_COPY, CHECK_PAYMENT, ASK_OWNER, CHANGE_OF_ROUTE, STOP_PRESCRIPTION -> true;
                    case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER, NOTICE_OF_DEFAULT ->
                        !wasReached(day) || act.reason() instanceof Reason.Refused;
                    case COURTESY_CALL, CALL -> !wasCalled(day) && !wasReached(day);
                };
    }

    private boolean wasCalled(LocalDate day) {
        return firm.history.on(day).stream().anyMatch(entry -> entry.event() instanceof Event.Called);
    }

    private boolean wasReached(LocalDate day) {
        return firm.history.on(day).stream()
                .map(HistoryEntry::event)
                .anyMatch(event -> event instanceof Event.Written
                        || (event instanceof Event.Called(var _, var outcome, var _, var _)
                                && !(outcome instanceof NoAnswer || outcome instanceof WrongNumber)));
    }

    private void assertNobodyIsForgotten(LocalDate day) {
        var isLate = firm.invoices.openOf(customer).stream().anyMatch(item -> item.isOverdue(day));
        var known = today.caseOf(customer).orElseThrow();
        assertTrue(
                !isLate || Outlook.next(Rulebook.DEFAULT, known, day).isPresent(), () -> "nothing is next on " + day);
    }
}
