package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.followups.Life.Answer;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Lives through a [Life] day by day, does what the method proposes, and objects on the spot when the method says what
/// [LifeBooks] know to be wrong, or forgets something.
final class LifeRun {

    /// A written message that left.
    record Sent(LocalDate on, ReminderLevel level, Set<InstalmentId> about) {}

    /// Who looks at a message before it leaves.
    interface Reader {
        void reads(CustomerCase known, ReminderLevel level, LocalDate on);
    }

    /// Until when one was told to wait, and what had happened by then.
    private record Told(LocalDate until, int changes) {}

    private final Life life;
    private final Rulebook rulebook;
    private final Reader reader;
    private final LifeStory story;
    private final LifeBooks books;
    private final List<Sent> sent = new ArrayList<>();
    private final Map<Action, Integer> done = new EnumMap<>(Action.class);
    private Optional<LocalDate> lastContact = Optional.empty();
    private Optional<LocalDate> agreedCall = Optional.empty();
    private Optional<Told> told = Optional.empty();
    private int calls;

    LifeRun(Life life, Rulebook rulebook) {
        this(life, rulebook, (_, _, _) -> {});
    }

    LifeRun(Life life, Rulebook rulebook, Reader reader) {
        this.life = life;
        this.rulebook = rulebook;
        this.reader = reader;
        this.story = new LifeStory(life, rulebook);
        this.books = story.books();
    }

    LifeRun live(int days) {
        for (var day = 0; day < days; day++) {
            var on = LifeStory.FIRST_DAY.plusDays(day);
            story.goOn(on);
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
        return story.invoiced();
    }

    Money paid() {
        return story.paid();
    }

    /// What credit notes and settlements took off the invoices.
    Money closed() {
        return books.closed();
    }

    Money open() {
        return books.left();
    }

    Money overdue(LocalDate on) {
        return books.overdue(on);
    }

    private void work(LocalDate on) {
        interruptPrescription(on);
        for (var turn = 0; turn < 2; turn++) {
            var proposal = propose(on);
            assertNothingComesBeforeItsDay(proposal, on);
            if (!(proposal instanceof Act act)) {
                break;
            }
            object(act, on);
            if (act.action().isContact()) {
                done.merge(act.action(), 1, Integer::sum);
            }
            carryOut(act, on);
        }
        told = propose(on) instanceof WaitUntil(var day, var _)
                ? Optional.of(new Told(day, story.changes()))
                : Optional.empty();
        assertNobodyIsForgotten(on);
    }

    private Proposal propose(LocalDate on) {
        return Method.propose(rulebook, known(), on);
    }

    private CustomerCase known() {
        return new CustomerCase(LifeBooks.CUSTOMER, life.kind(), books.open(), story.history());
    }

    /// The warning goes once somebody has done something about it.
    private void interruptPrescription(LocalDate on) {
        PrescriptionWatch.warning(rulebook, known(), on).ifPresent(act -> {
            assertTrue(act.items().stream().allMatch(item -> item.outstanding().isPositive()), () -> "paid: " + act);
            if (act.reason() instanceof Reason.PrescriptionEnded) {
                story.giveUp(new HashSet<>(act.items()), on);
            } else {
                story.add(on, new Event.Acknowledged(LifeBooks.invoices(act.items()), on, ""));
            }
            assertEquals(Optional.empty(), PrescriptionWatch.warning(rulebook, known(), on));
        });
    }

    /// Whoever was told to wait until a day waits until it, when nothing happens meanwhile.
    private void assertNothingComesBeforeItsDay(Proposal proposal, LocalDate on) {
        told.filter(before -> before.changes() == story.changes() && on.isBefore(before.until()))
                .ifPresent(before -> assertFalse(
                        proposal instanceof Act && rulebook.guards().isDayForContacts(on),
                        () -> "told to wait until " + before.until() + ", but on " + on + ": " + proposal));
    }

    /// Nobody paid, disputed, held, agreed with or before the due date is ever chased (issue 3, 6.1).
    private void object(Act act, LocalDate on) {
        assertTrue(books.mayBeChased(on), () -> "held, or in other hands: " + act);
        assertTrue(!act.action().isContact() || rulebook.guards().isDayForContacts(on), () -> on + " is a day off");
        assertFalse(act.items().isEmpty(), () -> "about nothing: " + act);
        for (var item : act.items()) {
            assertEquals(Optional.empty(), books.objection(act, item, on), () -> on + " " + act);
            var isLate = item.dueOn().orElseThrow().isBefore(on);
            var isKind =
                    act.step() == Step.COURTESY_CALL || (act.daysLate() <= 0 && act.action() != Action.FIRST_REMINDER);
            assertTrue(isLate || isKind || isAgreed(act), () -> "not due on " + on + ": " + act);
        }
        if (act.action().isContact()) {
            assertFalse(books.isLeftInPeace(on), () -> "promised, and called on " + on + ": " + act);
        }
    }

    /// It is about a rate or a settlement, whose day is not that of the invoices.
    private static boolean isAgreed(Act act) {
        return act.reason() instanceof Reason.RateLate
                || act.reason() instanceof Reason.PlanLapsed
                || act.reason() instanceof Reason.SettlementLapsed;
    }

    private void carryOut(Act act, LocalDate on) {
        switch (act.action()) {
            case COURTESY_CALL, CALL -> call(act, on);
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER, NOTICE_OF_DEFAULT -> write(act, on);
            case SEND_COPY -> story.add(on, new Event.CopySent());
            case ASK_OWNER -> story.add(on, new Event.Approved(act.step()));
            case STOP_PRESCRIPTION, CHECK_PAYMENT, CHANGE_OF_ROUTE -> {}
        }
    }

    private void write(Act act, LocalDate on) {
        var level = act.step().level().orElseThrow();
        var about = act.items().stream().map(OpenItem::id).collect(Collectors.toSet());
        assertEquals(
                List.of(),
                BeforeWriting.obstacles(rulebook, known(), level, Optional.empty(), on),
                () -> "what is proposed stands in its own way: " + act);
        assertContactMayBe(act, on);
        if (!sent.isEmpty()) {
            var days = ChronoUnit.DAYS.between(sent.getLast().on(), on);
            assertTrue(days >= rulebook.guards().daysBetweenWritten(), () -> "written again after " + days + " days");
        }
        reader.reads(known(), level, on);
        sent.add(new Sent(on, level, about));
        for (var id : about) {
            var times =
                    sent.stream().filter(letter -> letter.about().contains(id)).count();
            assertTrue(times <= rulebook.guards().mostWritten(), () -> "asked " + times + " times for " + id);
        }
        lastContact = Optional.of(on);
        story.add(on, new Event.Written(level, Channel.EMAIL, sent.size() + "/2026", about, Optional.empty()));
    }

    private void call(Act act, LocalDate on) {
        assertContactMayBe(act, on);
        var answer = life.answers().get(calls++ % life.answers().size());
        var item = act.items().getFirst();
        var outcome = switch (answer) {
            case NO_ANSWER -> new CallOutcome.NoAnswer();
            case MESSAGE_LEFT -> new CallOutcome.MessageLeft();
            case SPOKEN -> new CallOutcome.Spoken();
            case PROMISED -> new CallOutcome.Promised(on.plusDays(5), item.outstanding());
            case DISPUTED -> new CallOutcome.Disputed(Set.of(item.invoice()), "");
            case WANTS_COPY -> new CallOutcome.WantsCopy();
            case WRONG_NUMBER -> new CallOutcome.WrongNumber();
            case REFUSES -> new CallOutcome.Refuses();
            case IN_DIFFICULTY -> new CallOutcome.InDifficulty();
            case CALL_BACK -> new CallOutcome.CallBack(on.plusDays(2));
            case SAYS_PAID -> new CallOutcome.SaysPaid(Optional.empty(), "");
        };
        remember(answer, item, on);
        story.add(on, new Event.Called(Optional.of(act.step()), outcome, "", ""));
    }

    private void remember(Answer answer, OpenItem item, LocalDate on) {
        agreedCall = Optional.empty();
        switch (answer) {
            case NO_ANSWER, MESSAGE_LEFT, WRONG_NUMBER -> {}
            case SPOKEN, WANTS_COPY -> lastContact = Optional.of(on);
            case PROMISED -> {
                lastContact = Optional.of(on);
                story.promise(on.plusDays(5), item.outstanding());
            }
            case DISPUTED -> {
                lastContact = Optional.of(on);
                books.dispute(item, Optional.empty());
            }
            case CALL_BACK, REFUSES, IN_DIFFICULTY, SAYS_PAID -> {
                lastContact = Optional.of(on);
                books.forgetPromise(on);
                agreedCall = answer == Answer.CALL_BACK ? Optional.of(on.plusDays(2)) : Optional.empty();
            }
        }
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

    /// Every late instalment that nobody has left for good has a next action with a date, held and in a plan or not
    /// (issue 3, 6.1); a plan that lapses is a person's decision on that very day.
    private void assertNobodyIsForgotten(LocalDate on) {
        if (books.isInOtherHands()) {
            return;
        }
        var late = books.unforgettable(rulebook, on);
        var next = Outlook.next(rulebook, known(), on);
        assertTrue(
                late.isEmpty()
                        || next.filter(Consequence.Next.class::isInstance).isPresent(),
                () -> "on " + on + " " + next + " is next for " + late);
        if (books.mayBeChased(on) && books.isPlanAsked(on)) {
            assertPlanIsFollowed(next, on);
        }
    }

    private void assertPlanIsFollowed(Optional<Consequence> next, LocalDate on) {
        var accords = books.accords();
        if (accords.hasLapsed(on)) {
            assertTrue(
                    propose(on) instanceof Act act && act.reason() instanceof Reason.PlanLapsed,
                    () -> "the plan has lapsed on " + on + ": " + propose(on));
        } else if (accords.isLate(on)) {
            var lapsesOn = rulebook.guards().dayForContacts(accords.lapsesOn().orElseThrow());
            assertTrue(
                    next.orElseThrow() instanceof Consequence.Next(var _, var day) && !day.isAfter(lapsesOn),
                    () -> "the rate is late on " + on + ": " + next);
        }
    }
}
