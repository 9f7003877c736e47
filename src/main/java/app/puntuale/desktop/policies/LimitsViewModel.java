package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.Guard;
import app.puntuale.followups.GuardCheck;
import app.puntuale.followups.Guards;
import app.puntuale.followups.Rulebook;
import app.puntuale.money.Money;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// What stands above every policy: amounts, numbers of messages, days between them.
final class LimitsViewModel {

    /// A whole number among the guards; the words are under `policies.limit.`.
    enum Limit {
        FEWEST_REMINDERS(1, 9),
        MOST_WRITTEN(1, 9),
        DAYS_BETWEEN_WRITTEN(1, 90),
        MOST_DAYS_BETWEEN_WRITTEN(1, 180),
        DAYS_BETWEEN_CONTACTS(1, 60),
        NOTICE_DAYS(1, 90),
        PAYMENTS_OLD_AFTER(1, 60);

        private final int least;
        private final int most;

        Limit(int least, int most) {
            this.least = least;
            this.most = most;
        }

        /// The guard that is loosened when this is set beyond what is advised; empty when nothing is advised.
        Optional<Guard> guard() {
            return switch (this) {
                case FEWEST_REMINDERS -> Optional.of(Guard.TOO_FEW_REMINDERS);
                case MOST_WRITTEN -> Optional.of(Guard.TOO_MANY_REMINDERS);
                case DAYS_BETWEEN_WRITTEN -> Optional.of(Guard.WRITTEN_TOO_SOON);
                case MOST_DAYS_BETWEEN_WRITTEN -> Optional.of(Guard.WRITTEN_TOO_LATE);
                case DAYS_BETWEEN_CONTACTS -> Optional.of(Guard.CONTACT_TOO_SOON);
                case PAYMENTS_OLD_AFTER -> Optional.of(Guard.OLD_PAYMENTS);
                case NOTICE_DAYS -> Optional.empty();
            };
        }

        int of(Guards guards) {
            return switch (this) {
                case FEWEST_REMINDERS -> guards.fewestReminders();
                case MOST_WRITTEN -> guards.mostWritten();
                case DAYS_BETWEEN_WRITTEN -> guards.daysBetweenWritten();
                case MOST_DAYS_BETWEEN_WRITTEN -> guards.mostDaysBetweenWritten();
                case DAYS_BETWEEN_CONTACTS -> guards.daysBetweenContacts();
                case NOTICE_DAYS -> guards.noticeDays();
                case PAYMENTS_OLD_AFTER -> guards.paymentsOldAfter();
            };
        }
    }

    private final RulesDraft draft;
    private final Texts texts;
    private final Slot<Money> threshold;
    private final Slot<Money> minimum;
    private final Map<Limit, Slot<Integer>> limits = new EnumMap<>(Limit.class);

    LimitsViewModel(RulesDraft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        var euro = new Reading.Euro(texts);
        this.threshold = draft.slot(euro, amount -> take(draft.now().withThreshold(amount)));
        this.minimum = draft.slot(euro, amount -> take(draft.now().withMinimum(amount)));
        for (var limit : Limit.values()) {
            var reading = new Reading.Whole(limit.least, limit.most, texts);
            limits.put(limit, draft.slot(reading, number -> take(limit, number)));
        }
        draft.rulebook().subscribe(_ -> follow());
    }

    /// More than this is a large amount.
    Slot<Money> threshold() {
        return threshold;
    }

    /// Less than this is not asked for.
    Slot<Money> minimum() {
        return minimum;
    }

    Slot<Integer> limit(Limit limit) {
        return Optional.ofNullable(limits.get(limit)).orElseThrow();
    }

    boolean isSound() {
        return slots().noneMatch(Slot::isWrong);
    }

    /// Everything is shown as the draft says; what was typed is gone.
    void begin() {
        show(true);
    }

    private Stream<Slot<?>> slots() {
        return Stream.concat(limits.values().stream(), Stream.of(threshold, minimum));
    }

    /// What did not fit before may fit now.
    private void follow() {
        show(false);
        slots().filter(Slot::isWrong).forEach(Slot::again);
    }

    private void show(boolean anew) {
        threshold.show(draft.now().threshold(), anew);
        minimum.show(draft.now().minimum(), anew);
        limits.forEach((limit, slot) -> slot.show(limit.of(draft.now().guards()), anew));
    }

    private Hint take(Rulebook changed) {
        draft.change(changed);
        return Hint.NONE;
    }

    private Hint take(Limit limit, int number) {
        var changed = with(limit, number, draft.now().guards());
        if (changed.fewestReminders() > changed.mostWritten()
                || changed.daysBetweenWritten() > changed.mostDaysBetweenWritten()) {
            return Slot.bad(texts.get("policies.backwards"));
        }
        draft.change(draft.now().with(changed));
        return limit.guard()
                .filter(GuardCheck.loosened(changed)::contains)
                .map(guard -> new Hint(Tone.WARNING, PolicyWords.loosened(guard, texts)))
                .orElse(Hint.NONE);
    }

    private static Guards with(Limit limit, int number, Guards guards) {
        ToIntFunction<Limit> value = each -> each == limit ? number : each.of(guards);
        return new Guards(
                value.applyAsInt(Limit.FEWEST_REMINDERS),
                value.applyAsInt(Limit.MOST_WRITTEN),
                value.applyAsInt(Limit.DAYS_BETWEEN_WRITTEN),
                value.applyAsInt(Limit.MOST_DAYS_BETWEEN_WRITTEN),
                value.applyAsInt(Limit.DAYS_BETWEEN_CONTACTS),
                value.applyAsInt(Limit.NOTICE_DAYS),
                value.applyAsInt(Limit.PAYMENTS_OLD_AFTER),
                guards.workingDays(),
                guards.callTimes());
    }
}
