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
import app.puntuale.followups.Proposal.WaitUntil;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A customer who owes nothing late: what they asked for is done, and a large amount about to fall due is worth a kind
/// call (RULES C-1).
final class Courtesy {

    private final Facts facts;
    private final List<OpenItem> items;
    private final Chronicle chronicle;
    private final LocalDate today;

    /// @param items none of them overdue, the first to fall due first
    Courtesy(Facts facts, List<OpenItem> items) {
        this.facts = facts;
        this.items = items;
        this.chronicle = facts.chronicle();
        this.today = facts.today();
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
                                talks.retryOn(facts.rulebook().workingDays()).orElse(on),
                                new Reason.AskedToBeCalledBack(on)));
                    case WantsCopy() ->
                        chronicle.wasCopySentAfter(call.order())
                                ? Optional.empty()
                                : Optional.of(turn().act(
                                                Action.SEND_COPY,
                                                turn().policy().first(),
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
                : turn().act(Action.CALL, turn().policy().first(), reason);
    }

    private Turn turn() {
        return Turn.of(facts, items);
    }

    private Optional<Proposal> courtesyCall() {
        var large = items.stream().filter(this::isDueSoonAndLarge).toList();
        if (large.isEmpty()) {
            return Optional.empty();
        }
        var turn = Turn.of(facts, large);
        var talks = new Talks(chronicle, firstDueOn().minusDays(facts.rulebook().courtesyDays()));
        if (talks.madeSince(-1) > 0) {
            return Optional.empty();
        }
        var workingDays = facts.rulebook().workingDays();
        var awaited = talks.awaited(workingDays, today);
        if (awaited.isPresent()) {
            return awaited.map(
                    promise -> new WaitUntil(promise.awaitedUntil(workingDays).plusDays(1), Waiting.PROMISED_TO_PAY));
        }
        var ready = talks.retryOn(workingDays).or(this::rested).orElse(today);
        if (today.isBefore(ready)) {
            return Optional.of(new WaitUntil(ready, chronicle.afterLastContact()));
        }
        return courtesyCall(large.getFirst()).map(rung -> turn.take(rung, reason(turn)));
    }

    /// A discount that still runs is worth telling (RULES D-7).
    private Reason reason(Turn turn) {
        return turn.items().stream()
                .flatMap(item -> facts.bends().discount(item.invoice(), today).stream())
                .findFirst()
                .<Reason>map(discount ->
                        new Reason.LargeInvoiceWithDiscount(turn.dueOn(), discount.percent(), discount.until()))
                .orElseGet(() -> dueSoon(turn));
    }

    private Reason dueSoon(Turn turn) {
        return turn.track().why() == Track.Why.WORRIES
                ? new Reason.DueSoonFromWhoWorriesUs(
                        turn.dueOn(), facts.bends().worry().orElse(""))
                : new Reason.LargeInvoiceDueSoon(turn.dueOn());
    }

    private boolean isDueSoonAndLarge(OpenItem item) {
        var dueOn = item.dueOn().orElseThrow();
        return today.isBefore(dueOn)
                && courtesyCall(item)
                        .filter(rung -> !today.isBefore(rung.distance().from(dueOn)))
                        .isPresent();
    }

    /// The kind call about that invoice alone: for a large one, or from who worries us.
    private Optional<Rung> courtesyCall(OpenItem item) {
        var turn = Turn.of(facts, List.of(item));
        return Optional.of(turn.policy())
                .filter(_ -> turn.track().isFast() || facts.rulebook().isLarge(item.outstanding()))
                .filter(_ -> facts.rulebook().isWorthAsking(turn.amount()))
                .flatMap(Policy::courtesyCall);
    }

    private Optional<LocalDate> rested() {
        return chronicle.lastContact().map(day -> day.plusDays(facts.guards().daysBetweenContacts()));
    }

    /// Until the next courtesy call or the first reminder, whichever comes first as things stand.
    private Proposal waitForTheFirstStep() {
        var call = items.stream()
                .flatMap(item ->
                        courtesyCall(item)
                                .map(rung -> rung.distance().from(item.dueOn().orElseThrow()))
                                .stream())
                .filter(today::isBefore);
        var reminder = Stream.of(firstReminder(), rested(), mayWriteFrom())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .stream();
        return new WaitUntil(
                Stream.concat(call, reminder).min(LocalDate::compareTo).orElseThrow(), Waiting.NOT_YET_LATE_ENOUGH);
    }

    private Optional<LocalDate> firstReminder() {
        var dueOn = firstDueOn();
        return dueOn.plusDays(1)
                .datesUntil(LocalDate.MAX)
                .filter(day -> {
                    var overdue =
                            items.stream().filter(item -> item.isOverdue(day)).toList();
                    var policy = Turn.of(facts.on(day), overdue).policy();
                    return !day.isBefore(policy.first().distance().from(dueOn));
                })
                .findFirst();
    }

    /// What was said in the days before it was said about all that falls due soon, large or not.
    private LocalDate firstDueOn() {
        return items.getFirst().dueOn().orElseThrow();
    }

    private Optional<LocalDate> mayWriteFrom() {
        return chronicle
                .lastLetter()
                .map(letter -> letter.on().plusDays(facts.guards().daysBetweenWritten()));
    }
}
