package app.puntuale.followups;

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
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A customer who owes nothing late: what they asked for is done, and a large amount about to fall due is worth a kind
/// call (RULES C-1).
final class Courtesy {

    private final Policy policy;
    private final CustomerKind kind;
    private final List<OpenItem> items;
    private final Chronicle chronicle;
    private final LocalDate today;

    /// @param items none of them overdue, the first to fall due first
    Courtesy(Policy policy, CustomerKind kind, List<OpenItem> items, Chronicle chronicle, LocalDate today) {
        this.policy = policy;
        this.kind = kind;
        this.items = items;
        this.chronicle = chronicle;
        this.today = today;
    }

    Proposal proposal() {
        return askedFor().or(this::courtesyCall).orElseGet(this::waitForTheFirstStep);
    }

    /// Only what was said about these invoices, and not settled by a payment since.
    private Optional<Proposal> askedFor() {
        var issuedOn =
                items.stream().map(OpenItem::issuedOn).min(LocalDate::compareTo).orElseThrow();
        var talks = new Talks(chronicle, issuedOn);
        return talks.stillOpen()
                .filter(call -> !chronicle.hasReceivedAfter(call.order()) && !talks.wereTriedEnough())
                .flatMap(call -> switch (call.outcome()) {
                    case CallBack(var on) ->
                        Optional.of(call(
                                talks.retryOn(policy.workingDays()).orElse(on), new Reason.AskedToBeCalledBack(on)));
                    case WantsCopy() ->
                        chronicle.wasCopySentAfter(call.order())
                                ? Optional.empty()
                                : Optional.of(turn().act(
                                                Action.SEND_COPY,
                                                Step.COURTESY_CALL,
                                                new Reason.AskedForCopy(call.on())));
                    case NoAnswer _,
                            MessageLeft _,
                            Spoken _,
                            Promised _,
                            Disputed _,
                            WrongNumber _,
                            Refuses _,
                            InDifficulty _,
                            SaysPaid _ -> Optional.empty();
                });
    }

    private Proposal call(LocalDate on, Reason reason) {
        return today.isBefore(on)
                ? new WaitUntil(on, Waiting.TO_BE_CALLED_BACK)
                : turn().act(Action.CALL, Step.COURTESY_CALL, reason);
    }

    private Turn turn() {
        return Turn.of(policy, kind, items, today);
    }

    private Optional<Proposal> courtesyCall() {
        var large = items.stream().filter(this::isDueSoonAndLarge).toList();
        if (large.isEmpty()) {
            return Optional.empty();
        }
        var turn = Turn.of(policy, kind, large, today);
        var talks = new Talks(chronicle, turn.dueOn().minusDays(policy.courtesyDays()));
        if (talks.madeSince(-1) > 0) {
            return Optional.empty();
        }
        var ready = talks.retryOn(policy.workingDays()).or(this::rested).orElse(today);
        if (today.isBefore(ready)) {
            return Optional.of(new WaitUntil(ready, chronicle.afterLastContact()));
        }
        return Optional.of(turn.take(Step.COURTESY_CALL, new Reason.LargeInvoiceDueSoon(turn.dueOn())));
    }

    private boolean isDueSoonAndLarge(OpenItem item) {
        var dueOn = item.dueOn().orElseThrow();
        return policy.isLarge(item.outstanding())
                && today.isBefore(dueOn)
                && !today.isBefore(dueOn.minusDays(policy.courtesyDays()));
    }

    private Optional<LocalDate> rested() {
        return chronicle.lastContact().map(day -> day.plusDays(policy.daysBetweenContacts()));
    }

    /// Until the next courtesy call or the first reminder, whichever comes first as things stand.
    private Proposal waitForTheFirstStep() {
        var call = items.stream()
                .filter(item -> policy.isLarge(item.outstanding()))
                .map(item -> item.dueOn().orElseThrow().minusDays(policy.courtesyDays()))
                .filter(today::isBefore);
        var reminder = Stream.of(firstReminder(), rested(), mayWriteFrom())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .stream();
        return new WaitUntil(
                Stream.concat(call, reminder).min(LocalDate::compareTo).orElseThrow(), Waiting.NOT_YET_LATE_ENOUGH);
    }

    private Optional<LocalDate> firstReminder() {
        var dueOn = items.getFirst().dueOn().orElseThrow();
        return dueOn.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(day -> {
                    var overdue =
                            items.stream().filter(item -> item.isOverdue(day)).toList();
                    var lane = policy.lane(Turn.of(policy, kind, overdue, day).isFast());
                    return !day.isBefore(
                            dueOn.plusDays(policy.firstReminder(lane).days()));
                })
                .findFirst();
    }

    private Optional<LocalDate> mayWriteFrom() {
        return chronicle.lastLetter().map(letter -> letter.on().plusDays(policy.daysBetweenWritten()));
    }
}
