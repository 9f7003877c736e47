package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.CallTimes;
import app.puntuale.followups.Guard;
import app.puntuale.followups.GuardCheck;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/// Between which hours, and whether on Saturdays, the firm calls (RULES C-17).
final class HoursViewModel {

    private final RulesDraft draft;
    private final Texts texts;
    private final Slot<LocalTime> from;
    private final Slot<LocalTime> to;
    private final Slot<LocalTime> toOnSaturday;
    private final BooleanProperty onSaturday = new SimpleBooleanProperty();

    HoursViewModel(RulesDraft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        var hour = new Reading.Hour(texts);
        this.from = draft.slot(hour, time -> take(time, now().to(), now().toOnSaturday()));
        this.to = draft.slot(hour, time -> take(now().from(), time, now().toOnSaturday()));
        this.toOnSaturday = draft.slot(
                hour, time -> onSaturday.get() ? take(now().from(), now().to(), Optional.of(time)) : Hint.NONE);
        draft.rulebook().subscribe(_ -> follow());
        onSaturday.subscribe((_, _) -> saturday());
    }

    Slot<LocalTime> from() {
        return from;
    }

    Slot<LocalTime> to() {
        return to;
    }

    BooleanProperty onSaturday() {
        return onSaturday;
    }

    Slot<LocalTime> toOnSaturday() {
        return toOnSaturday;
    }

    boolean isSound() {
        return slots().noneMatch(Slot::isWrong);
    }

    void begin() {
        show(true);
    }

    private Stream<Slot<LocalTime>> slots() {
        return Stream.of(from, to, toOnSaturday);
    }

    private CallTimes now() {
        return draft.now().guards().callTimes();
    }

    private void follow() {
        show(false);
        slots().filter(Slot::isWrong).forEach(Slot::again);
    }

    private void show(boolean anew) {
        from.show(now().from(), anew);
        to.show(now().to(), anew);
        onSaturday.set(now().toOnSaturday().isPresent());
        now().toOnSaturday().or(CallTimes.DECENT::toOnSaturday).ifPresent(last -> toOnSaturday.show(last, anew));
    }

    /// Whoever begins to call on Saturdays does so as long as is decent.
    private void saturday() {
        if (onSaturday.get() && now().toOnSaturday().isEmpty()) {
            toOnSaturday.again();
        } else if (!onSaturday.get()) {
            take(now().from(), now().to(), Optional.empty());
        }
    }

    private Hint take(LocalTime first, LocalTime last, Optional<LocalTime> lastOnSaturday) {
        if (last.isBefore(first) || lastOnSaturday.filter(first::isAfter).isPresent()) {
            return Slot.bad(texts.get("policies.endsBeforeItBegins"));
        }
        var guards = draft.now().guards();
        draft.change(draft.now().with(guards.with(new CallTimes(first, last, lastOnSaturday))));
        return GuardCheck.loosened(draft.now().guards()).contains(Guard.CALL_HOURS)
                ? new Hint(Tone.WARNING, PolicyWords.loosened(Guard.CALL_HOURS, texts))
                : Hint.NONE;
    }
}
