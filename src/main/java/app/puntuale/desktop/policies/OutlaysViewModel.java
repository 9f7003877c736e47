package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Hint;
import app.puntuale.followups.Outlay;
import app.puntuale.followups.Way;
import app.puntuale.money.Money;
import app.puntuale.texts.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What each way to go on costs and takes, in the firm's own figures. Giving up costs everything: nothing to set.
final class OutlaysViewModel {

    static final List<Way> WAYS = List.of(Way.PLAN, Way.SETTLEMENT, Way.LAWYER, Way.AGENCY);

    private static final int WHOLE = 100;
    private static final int TEN_YEARS = 3650;

    /// From the least to the most.
    record Span<T>(Slot<T> least, Slot<T> most) {

        private boolean isSound() {
            return !least.isWrong() && !most.isWrong();
        }

        private void show(T smallest, T largest, boolean anew) {
            most.show(largest, anew); // first, for the least may be more than the most was
            least.show(smallest, anew);
        }

        private void again() {
            if (least.isWrong()) {
                least.again();
            }
            if (most.isWrong()) {
                most.again();
            }
        }
    }

    /// The figures of one way.
    record Figures(Span<Money> money, Span<Integer> percent, Span<Integer> days) {

        private boolean isSound() {
            return money.isSound() && percent.isSound() && days.isSound();
        }
    }

    private final RulesDraft draft;
    private final Texts texts;
    private final Map<Way, Figures> figures = new EnumMap<>(Way.class);

    OutlaysViewModel(RulesDraft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        WAYS.forEach(way -> figures.put(way, figures(way)));
        draft.rulebook().subscribe(_ -> follow());
    }

    Figures of(Way way) {
        return Optional.ofNullable(figures.get(way)).orElseThrow();
    }

    boolean isSound() {
        return figures.values().stream().allMatch(Figures::isSound);
    }

    /// Everything is shown as the draft says; what was typed is gone.
    void begin() {
        show(true);
    }

    private Figures figures(Way way) {
        var euro = new Reading.Euro(texts);
        var percent = new Reading.Whole(0, WHOLE, texts);
        var days = new Reading.Whole(0, TEN_YEARS, texts);
        return new Figures(
                new Span<>(
                        draft.slot(euro, typed -> take(way, now -> money(now, typed, now.most()))),
                        draft.slot(euro, typed -> take(way, now -> money(now, now.least(), typed)))),
                new Span<>(
                        draft.slot(percent, typed -> take(way, now -> percent(now, typed, now.mostPercent()))),
                        draft.slot(percent, typed -> take(way, now -> percent(now, now.leastPercent(), typed)))),
                new Span<>(
                        draft.slot(days, typed -> take(way, now -> days(now, typed, now.mostDays()))),
                        draft.slot(days, typed -> take(way, now -> days(now, now.leastDays(), typed)))));
    }

    private static Optional<Outlay> money(Outlay now, Money least, Money most) {
        return when(
                least.compareTo(most) <= 0,
                () -> new Outlay(least, most, now.leastPercent(), now.mostPercent(), now.leastDays(), now.mostDays()));
    }

    private static Optional<Outlay> percent(Outlay now, int least, int most) {
        return when(
                least <= most, () -> new Outlay(now.least(), now.most(), least, most, now.leastDays(), now.mostDays()));
    }

    private static Optional<Outlay> days(Outlay now, int least, int most) {
        return when(
                least <= most,
                () -> new Outlay(now.least(), now.most(), now.leastPercent(), now.mostPercent(), least, most));
    }

    private static Optional<Outlay> when(boolean fits, Supplier<Outlay> outlay) {
        return fits ? Optional.of(outlay.get()) : Optional.empty();
    }

    private Hint take(Way way, Function<Outlay, Optional<Outlay>> change) {
        var changed = change.apply(draft.now().outlay(way));
        changed.ifPresent(outlay -> draft.change(draft.now().with(way, outlay)));
        return changed.isPresent() ? Hint.NONE : Slot.bad(texts.get("policies.backwards"));
    }

    private void follow() {
        show(false);
        figures.values().forEach(each -> {
            each.money().again();
            each.percent().again();
            each.days().again();
        });
    }

    private void show(boolean anew) {
        figures.forEach((way, each) -> {
            var outlay = draft.now().outlay(way);
            each.money().show(outlay.least(), outlay.most(), anew);
            each.percent().show(outlay.leastPercent(), outlay.mostPercent(), anew);
            each.days().show(outlay.leastDays(), outlay.mostDays(), anew);
        });
    }
}
