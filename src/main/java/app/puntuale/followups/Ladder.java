package app.puntuale.followups;

import app.puntuale.followups.Chronicle.Letter;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
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

    private final Policy policy;
    private final List<Rung> lane;
    private final LocalDate dueOn;
    private final Chronicle chronicle;
    private final Talks talks;
    private final List<Letter> letters;
    private final Optional<Letter> firmest;

    /// @param overdue the oldest first
    Ladder(Policy policy, List<Rung> lane, List<OpenItem> overdue, Chronicle chronicle, Talks talks) {
        this.policy = policy;
        this.lane = lane;
        this.dueOn = overdue.getFirst().dueOn().orElseThrow();
        this.chronicle = chronicle;
        this.talks = talks;
        this.letters = chronicle.lettersAbout(overdue.stream().map(OpenItem::id).collect(Collectors.toSet()));
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
                >= policy.remindersBeforeNotice();
    }

    /// The lowest rung that has not been taken. A written one is never passed over. A call is, once the written step
    /// after it could have gone out for longer than two contacts are apart: who does not telephone still writes.
    Rung next(LocalDate today) {
        var calls = talks.madeSince(lastLetter().map(Letter::order).orElse(-1));
        for (var rung : lane) {
            if (isBelowTheLetters(rung)) {
                continue;
            }
            if (!rung.step().isCall()) {
                return withEnoughReminders(rung);
            }
            if (calls > 0) {
                calls--;
            } else if (!isOvertaken(rung, today)) {
                return rung;
            }
        }
        return lane.getLast();
    }

    /// The lowest rung that is not a call.
    Rung nextWithoutCalling() {
        return lane.stream()
                .filter(rung -> !rung.step().isCall() && !isBelowTheLetters(rung))
                .findFirst()
                .map(this::withEnoughReminders)
                .orElseGet(lane::getLast);
    }

    Ready readyFor(Rung rung) {
        var lateEnoughOn = dueOn.plusDays(rung.days());
        if (rung.step() == Step.CHANGE_OF_ROUTE && isNoticeGiven()) {
            var why = Waiting.WAITING_FOR_THE_NOTICE;
            return new Ready(lateEnoughOn, why).and(noticeExpired(), why);
        }
        var late = new Ready(lateEnoughOn, Waiting.NOT_YET_LATE_ENOUGH);
        var rested = late.and(
                chronicle.lastContact().map(day -> day.plusDays(policy.daysBetweenContacts())),
                chronicle.afterLastContact());
        return rung.step().isCall() ? rested : rested.and(mayWriteFrom(), Waiting.JUST_WRITTEN);
    }

    Optional<LocalDate> mayWriteFrom() {
        return chronicle.lastLetter().map(letter -> letter.on().plusDays(policy.daysBetweenWritten()));
    }

    /// Until when an unanswered call is tried again before writing.
    boolean isTimeToWrite(LocalDate retryOn, LocalDate today) {
        return today.isAfter(
                later(retryOn, readyFor(nextWithoutCalling()).on()).plusDays(policy.daysBetweenContacts()));
    }

    private boolean isOvertaken(Rung call, LocalDate today) {
        return isTimeToWrite(readyFor(call).on(), today);
    }

    private boolean isBelowTheLetters(Rung rung) {
        return rung.step() == Step.COURTESY_CALL
                || firmest.map(letter -> Step.of(letter.level()))
                        .filter(step -> rung.step().compareTo(step) <= 0)
                        .isPresent();
    }

    /// A notice that would come too early, because what had been reminded of was paid, gives way to one more reminder.
    private Rung withEnoughReminders(Rung rung) {
        if (rung.step() != Step.NOTICE_OF_DEFAULT || hasEnoughReminders()) {
            return rung;
        }
        return lane.subList(0, lane.indexOf(rung)).reversed().stream()
                .filter(lower -> lower.step().level().isPresent())
                .findFirst()
                .orElse(rung);
    }

    /// The days that the lane leaves between the notice and the change of route, counted from the notice.
    private Optional<LocalDate> noticeExpired() {
        return lane.stream()
                .filter(rung -> rung.step() == Step.NOTICE_OF_DEFAULT)
                .findFirst()
                .flatMap(notice -> lastLetter()
                        .map(letter -> letter.on().plusDays(lane.getLast().days() - notice.days())));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
