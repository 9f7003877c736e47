package app.puntuale.followups;

import app.puntuale.calendar.WorkingDays;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The telephone side of a chase: what was said last, and what is left of it.
final class Talks {

    /// So many calls that nobody answers count as one that was made.
    static final int ENOUGH_TRIES = 3;

    private final Chronicle chronicle;
    private final List<Call> calls;
    private final LocalDate since;
    private final int lastLetter;

    /// @param since calls made before that day were about something else
    Talks(Chronicle chronicle, LocalDate since) {
        this.chronicle = chronicle;
        this.calls = chronicle.callsSince(since);
        this.since = since;
        this.lastLetter = chronicle.lastLetter().map(Chronicle.Letter::order).orElse(-1);
    }

    int count() {
        return calls.size();
    }

    /// The last call in which somebody (if only a stranger) was spoken to.
    Optional<Call> lastAnswered() {
        return calls.reversed().stream().filter(call -> !call.isUnanswered()).findFirst();
    }

    /// The last answered call, while no letter has gone out since: what it led to is still to be done.
    Optional<Call> stillOpen() {
        return lastAnswered().filter(call -> call.order() > lastLetter);
    }

    /// The calls that nobody has answered since the last word, spoken or written.
    List<Call> unanswered() {
        var lastWord = Math.max(lastLetter, lastAnswered().map(Call::order).orElse(-1));
        return calls.stream().filter(call -> call.order() > lastWord).toList();
    }

    boolean wereTriedEnough() {
        return unanswered().size() >= ENOUGH_TRIES;
    }

    /// When the last unanswered call is to be tried again: on the next working day, or on the second one when a
    /// message was left. Empty when there is none, or when it was tried often enough.
    Optional<LocalDate> retryOn(WorkingDays workingDays) {
        var unanswered = unanswered();
        if (unanswered.size() % ENOUGH_TRIES == 0) {
            return Optional.empty();
        }
        var last = unanswered.getLast();
        return Optional.of(workingDays.plus(last.on(), last.outcome() instanceof MessageLeft ? 2 : 1));
    }

    /// How many call steps have been made since that line of the history.
    int madeSince(int order) {
        var answered = 0;
        var tries = 0;
        for (var call : calls) {
            if (call.order() > order) {
                tries = call.isUnanswered() ? tries + 1 : 0;
                answered += call.isUnanswered() && tries < ENOUGH_TRIES ? 0 : 1;
                tries %= ENOUGH_TRIES;
            }
        }
        return answered;
    }

    /// The last promise, while it is neither kept nor replaced by another word. It may have been made before the oldest
    /// of these instalments fell due: what counts is the day by which the money was to come.
    Optional<Promise> promise() {
        return lastPromise().filter(promise -> !promise.by().isBefore(since));
    }

    /// The promise that may still be kept on that day, whatever it was about: it holds the customer (RULES C-6).
    Optional<Promise> awaited(WorkingDays workingDays, LocalDate today) {
        return lastPromise().filter(promise -> !today.isAfter(promise.awaitedUntil(workingDays)));
    }

    private Optional<Promise> lastPromise() {
        return chronicle.calls().reversed().stream()
                .filter(call -> isLastWord(call.outcome()))
                .findFirst()
                .flatMap(call -> call.outcome() instanceof Promised(var by, var amount)
                        ? Optional.of(new Promise(by, amount, chronicle.receivedAfter(call.order(), amount)))
                        : Optional.empty())
                .filter(promise -> promise.received().compareTo(promise.amount()) < 0);
    }

    /// After the day of a broken promise somebody was spoken or written to, or called in vain often enough.
    boolean wereResumedAfter(Promise promise) {
        return lastAnswered().filter(call -> call.on().isAfter(promise.by())).isPresent()
                || chronicle
                        .lastLetter()
                        .filter(letter -> letter.on().isAfter(promise.by()))
                        .isPresent()
                || wereTriedEnough();
    }

    /// Whether it says when, or that never, money will come; asking for a copy leaves a promise as it is.
    private static boolean isLastWord(CallOutcome outcome) {
        return switch (outcome) {
            case Promised _, Refuses _, InDifficulty _, CallBack _, SaysPaid _ -> true;
            case NoAnswer _, MessageLeft _, Spoken _, Disputed _, WantsCopy _, WrongNumber _ -> false;
        };
    }
}
