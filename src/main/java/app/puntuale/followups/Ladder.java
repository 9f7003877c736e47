package app.puntuale.followups;

import app.puntuale.followups.Chronicle.Letter;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The written side of a chase: how far up the ladder these instalments are, what is next and from which day.
///
/// Only letters about these instalments count, so that a new invoice after all the others were paid starts from the
/// first rung, and one that joins others finds the ladder where they are.
final class Ladder {

    /// From which day a rung may be taken, and what it waits for until then.
    record Ready(LocalDate on, Waiting why) {

        /// Of two things to wait for, the one that takes longer.
        Ready and(Optional<LocalDate> day, Waiting reason) {
            return day.filter(on::isBefore)
                    .map(later -> new Ready(later, reason))
                    .orElse(this);
        }
    }

    private final Guards guards;
    private final List<Rung> rungs;
    private final LocalDate dueOn;
    private final Chronicle chronicle;
    private final Talks talks;
    private final List<Letter> letters;
    private final Optional<Letter> firmest;

    Ladder(Facts facts, Turn turn, Talks talks) {
        this.guards = facts.guards();
        this.rungs = turn.policy().rungs();
        this.dueOn = turn.dueOn();
        this.chronicle = facts.chronicle();
        this.talks = talks;
        this.letters =
                chronicle.lettersAbout(turn.items().stream().map(OpenItem::id).collect(Collectors.toSet()));
        this.firmest = letters.stream().max((one, other) -> one.level().compareTo(other.level()));
    }

    Optional<Letter> lastLetter() {
        return letters.isEmpty() ? Optional.empty() : Optional.of(letters.getLast());
    }

    List<Letter> letters() {
        return letters;
    }

    boolean isNoticeGiven() {
        return firmest.filter(letter -> letter.level() == ReminderLevel.NOTICE).isPresent();
    }

    boolean hasEnoughReminders() {
        return letters.stream()
                        .filter(letter -> letter.level() != ReminderLevel.NOTICE)
                        .count()
                >= guards.fewestReminders();
    }

    /// The lowest rung that has not been taken, nor left out by a person. A written one is never passed over. A call
    /// is, once the written step after it could have gone out for longer than two contacts are apart: who does not
    /// telephone still writes.
    Rung next(LocalDate today) {
        var calls = talks.madeSince(lastLetterLine());
        for (var rung : left()) {
            if (!rung.step().isCall()) {
                return withEnoughReminders(rung);
            }
            if (calls > 0) {
                calls--;
            } else if (!isOvertaken(rung, today)) {
                return rung;
            }
        }
        return rungs.getLast();
    }

    /// The lowest rung that is not a call.
    Rung nextWithoutCalling() {
        return left().stream()
                .filter(rung -> !rung.step().isCall())
                .findFirst()
                .map(this::withEnoughReminders)
                .orElseGet(rungs::getLast);
    }

    /// The step of that name, or the last one when the policy has none such.
    Rung rung(Step step) {
        return rungs.stream().filter(rung -> rung.step() == step).findFirst().orElseGet(rungs::getLast);
    }

    /// The line of the history with the last letter; -1 before the first.
    int lastLetterLine() {
        return lastLetter().map(Letter::order).orElse(-1);
    }

    private List<Rung> left() {
        return rungs.stream()
                .filter(rung -> !isBelowTheLetters(rung)
                        && (rung.step() == Step.CHANGE_OF_ROUTE
                                || !chronicle.wasSkippedAfter(lastLetterLine(), rung.step())))
                .toList();
    }

    Ready readyFor(Rung rung) {
        var lateEnoughOn = rung.distance().from(dueOn);
        if (rung.step() == Step.CHANGE_OF_ROUTE && isNoticeGiven()) {
            return noticeExpired(lateEnoughOn);
        }
        return rested(rung, new Ready(lateEnoughOn, Waiting.NOT_YET_LATE_ENOUGH));
    }

    /// From which day a rung may be taken, however late it is: what was said or written last needs its rest.
    Ready rested(Rung rung) {
        return rested(rung, new Ready(LocalDate.MIN, Waiting.NOT_YET_LATE_ENOUGH));
    }

    private Ready rested(Rung rung, Ready late) {
        var rested =
                late.and(chronicle.lastContact().map(day -> day.plusDays(rest(rung))), chronicle.afterLastContact());
        return rung.step().isCall() ? rested : rested.and(mayWriteFrom(), Waiting.JUST_WRITTEN);
    }

    private Optional<LocalDate> mayWriteFrom() {
        return chronicle.lastLetter().map(letter -> letter.on().plusDays(guards.daysBetweenWritten()));
    }

    /// Until when an unanswered call is tried again before writing.
    boolean isTimeToWrite(LocalDate retryOn, LocalDate today) {
        return today.isAfter(
                later(retryOn, readyFor(nextWithoutCalling()).on()).plusDays(guards.daysBetweenContacts()));
    }

    private boolean isOvertaken(Rung call, LocalDate today) {
        return isTimeToWrite(readyFor(call).on(), today);
    }

    private int rest(Rung rung) {
        return Math.max(guards.daysBetweenContacts(), rung.daysSincePrevious());
    }

    /// At or before the step of the firmest letter: that has been said already.
    private boolean isBelowTheLetters(Rung rung) {
        return rung.step() == Step.COURTESY_CALL
                || firmest.map(letter -> rungs.indexOf(rung) <= indexOf(letter.level()))
                        .orElse(false);
    }

    /// The last step that is written no more firmly than that; -1 when there is none.
    private int indexOf(ReminderLevel level) {
        var last = -1;
        for (var i = 0; i < rungs.size(); i++) {
            if (rungs.get(i)
                    .step()
                    .level()
                    .filter(than -> than.compareTo(level) <= 0)
                    .isPresent()) {
                last = i;
            }
        }
        return last;
    }

    /// A notice that would come too early, because what had been reminded of was paid, gives way to one more reminder.
    private Rung withEnoughReminders(Rung rung) {
        if (rung.step() != Step.NOTICE_OF_DEFAULT || hasEnoughReminders()) {
            return rung;
        }
        return rungs.subList(0, rungs.indexOf(rung)).reversed().stream()
                .filter(lower -> lower.step().level().isPresent())
                .findFirst()
                .orElse(rung);
    }

    /// The days that the notice gives, from the day on which it is proved to have reached them; the day after, a person
    /// decides. Without a proof, the days that the policy leaves between the two steps, counted from the letter.
    private Ready noticeExpired(LocalDate lateEnoughOn) {
        var why = Waiting.WAITING_FOR_THE_NOTICE;
        var notice = firmest.orElseThrow();
        return chronicle
                .receivedOn(notice)
                .map(day -> new Ready(day.plusDays(guards.noticeDays() + 1L), why))
                .orElseGet(() ->
                        new Ready(lateEnoughOn, why).and(Optional.of(notice.on().plusDays(daysOfTheNotice())), why));
    }

    private long daysOfTheNotice() {
        var notice = rung(Step.NOTICE_OF_DEFAULT).distance().from(dueOn);
        return ChronoUnit.DAYS.between(notice, rungs.getLast().distance().from(dueOn));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
