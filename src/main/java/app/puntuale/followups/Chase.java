package app.puntuale.followups;

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
import app.puntuale.followups.Chronicle.Call;
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What is overdue of one customer, and what is next for it.
final class Chase {

    private static final int DAYS_FOR_A_TRANSFER = 3;
    private static final int DAYS_AFTER_A_COPY = 3;

    private final Facts facts;
    private final Chronicle chronicle;
    private final LocalDate today;
    private final Turn turn;
    private final Talks talks;
    private final Ladder ladder;
    private final Rung next;

    /// @param overdue the oldest first
    Chase(Facts facts, List<OpenItem> overdue) {
        this.facts = facts;
        this.chronicle = facts.chronicle();
        this.today = facts.today();
        this.turn = Turn.of(facts, overdue);
        this.talks =
                new Talks(chronicle, turn.dueOn().minusDays(facts.rulebook().courtesyDays()));
        this.ladder = new Ladder(facts, turn, talks);
        this.next = ladder.next(today);
    }

    Proposal proposal() {
        return copyAskedFor()
                .or(this::promised)
                .or(this::agreed)
                .or(this::unanswered)
                .orElseGet(this::climb);
    }

    private Optional<Proposal> copyAskedFor() {
        return talks.stillOpen()
                .filter(call -> call.outcome() instanceof WantsCopy && !chronicle.wasCopySentAfter(call.order()))
                .map(call -> turn.act(Action.SEND_COPY, next, new Reason.AskedForCopy(call.on())));
    }

    private Optional<Proposal> promised() {
        return talks.promise().flatMap(promise -> {
            var awaited = promise.awaitedUntil(facts.rulebook().workingDays());
            if (!today.isAfter(awaited)) {
                return Optional.of(new WaitUntil(awaited.plusDays(1), Waiting.PROMISED_TO_PAY));
            }
            return talks.wereResumedAfter(promise) ? Optional.empty() : Optional.of(broken(promise));
        });
    }

    private Proposal broken(Promise promise) {
        var reason = new Reason.PromiseBroken(promise.by(), promise.amount(), promise.received());
        return retryOn()
                .filter(today::isBefore)
                .<Proposal>map(day -> new WaitUntil(day, Waiting.JUST_CALLED))
                .orElseGet(() -> turn.act(Action.CALL, next, reason));
    }

    /// What the last conversation asks of us, until we do it or write. A refusal is not undone by calling in vain.
    private Optional<Proposal> agreed() {
        return talks.stillOpen().flatMap(call -> switch (call.outcome()) {
            case Refuses() -> refused(call);
            case InDifficulty() ->
                Optional.of(turn.act(Action.CHANGE_OF_ROUTE, next, new Reason.InDifficulty(call.on())));
            case CallBack(var on) -> call(on, Waiting.TO_BE_CALLED_BACK, new Reason.AskedToBeCalledBack(on));
            case WantsCopy() ->
                call(
                        call.on().plusDays(DAYS_AFTER_A_COPY),
                        Waiting.TO_BE_CALLED_BACK,
                        new Reason.AskedForCopy(call.on()));
            case SaysPaid _ -> saidPaid(call);
            case NoAnswer _, MessageLeft _, Spoken _, Promised _, Disputed _, WrongNumber _ -> Optional.empty();
        });
    }

    /// A call on that day, unless it was tried since: then it is tried again, or was tried often enough.
    private Optional<Proposal> call(LocalDate on, Waiting why, Reason reason) {
        if (!talks.unanswered().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(today.isBefore(on) ? new WaitUntil(on, why) : turn.act(Action.CALL, next, reason));
    }

    private Optional<Proposal> saidPaid(Call call) {
        if (chronicle.hasReceivedAfter(call.order()) || !talks.unanswered().isEmpty()) {
            return Optional.empty();
        }
        var arrived = facts.rulebook().workingDays().plus(call.on(), DAYS_FOR_A_TRANSFER);
        return Optional.of(
                today.isBefore(arrived)
                        ? new WaitUntil(arrived, Waiting.SAYS_PAID)
                        : turn.act(Action.CHECK_PAYMENT, next, new Reason.SaidPaid(call.on())));
    }

    /// Who refuses hears from us in writing, without another call and without waiting for the day of the rung: a
    /// business that was reminded often enough is given notice of default. Nobody else is given it early.
    private Optional<Proposal> refused(Call call) {
        var reason = new Reason.Refused(call.on());
        var noticeIsDue = facts.kind().isBusiness() && ladder.hasEnoughReminders() && !ladder.isNoticeGiven();
        var rung = noticeIsDue ? ladder.rung(Step.NOTICE_OF_DEFAULT) : ladder.nextWithoutCalling();
        if (rung.step() == Step.CHANGE_OF_ROUTE) {
            return Optional.of(turn.take(rung, reason));
        }
        if (rung.step() == Step.NOTICE_OF_DEFAULT && !noticeIsDue) {
            return Optional.empty();
        }
        var ready = ladder.rested(rung);
        return Optional.of(today.isBefore(ready.on()) ? new WaitUntil(ready.on(), ready.why()) : take(rung, reason));
    }

    private Optional<Proposal> unanswered() {
        var calls = talks.unanswered();
        return retryOn()
                .filter(day -> !ladder.isTimeToWrite(day, today))
                .map(day -> today.isBefore(day)
                        ? new WaitUntil(day, Waiting.JUST_CALLED)
                        : turn.act(
                                Action.CALL,
                                next,
                                new Reason.CallUnanswered(calls.getLast().on(), calls.size())));
    }

    private Optional<LocalDate> retryOn() {
        return talks.retryOn(facts.rulebook().workingDays());
    }

    private Proposal climb() {
        var ready = ladder.readyFor(next);
        return today.isBefore(ready.on()) ? new WaitUntil(ready.on(), ready.why()) : take(next, reason());
    }

    private Reason reason() {
        if (next.step() == Step.CHANGE_OF_ROUTE) {
            return new Reason.LadderExhausted(ladder.letters().size(), talks.count());
        }
        return switch (turn.track().why()) {
            case LARGE_AMOUNT ->
                new Reason.LateEnoughForALargeAmount(
                        turn.daysLate(), facts.rulebook().threshold());
            case WORRIES ->
                new Reason.LateEnoughForWhoWorriesUs(
                        turn.daysLate(), facts.bends().worry().orElse(""));
            case ITS_KIND, CHOSEN_FOR_THE_CUSTOMER, CHOSEN_FOR_THE_INVOICE ->
                ladder.lastLetter()
                        .filter(letter -> next.step().isCall())
                        .<Reason>map(letter -> new Reason.NoAnswerToReminder(letter.level(), letter.on()))
                        .orElseGet(() -> new Reason.LateEnough(turn.daysLate()));
        };
    }

    /// Takes that step, once the owner has agreed to it where the policy says so.
    private Proposal take(Rung rung, Reason reason) {
        if (rung.needsApproval() && !facts.bends().isApproved(rung.step(), ladder.lastLetterLine())) {
            return turn.act(Action.ASK_OWNER, rung, new Reason.NeedsApproval(rung.step()));
        }
        return about(rung.step()).take(rung, reason);
    }

    /// A notice of default never comes out of the blue: it is about what was reminded of at least once.
    private Turn about(Step step) {
        if (step != Step.NOTICE_OF_DEFAULT) {
            return turn;
        }
        return turn.about(turn.items().stream()
                .filter(item -> ladder.letters().stream()
                        .anyMatch(letter -> letter.about().contains(item.id())))
                .toList());
    }
}
