package app.puntuale.desktop.today;

import app.puntuale.desktop.tasks.Background;
import app.puntuale.settings.Settings;
import app.puntuale.settings.TodayLayout;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How the page of today was left: read once, and kept whenever it changes.
final class TodayMemory {

    private final Settings settings;
    private final Background background;
    private Optional<TodayLayout> known = Optional.empty();

    TodayMemory(Settings settings, Background background) {
        this.settings = settings;
        this.background = background;
    }

    /// Takes a moment the first time.
    synchronized TodayLayout layout() {
        var layout = known.orElseGet(settings::todayLayout);
        known = Optional.of(layout);
        return layout;
    }

    void change(UnaryOperator<TodayLayout> change) {
        replace(change.apply(layout()));
        background.run(this::keep, _ -> {});
    }

    private synchronized void replace(TodayLayout layout) {
        known = Optional.of(layout);
    }

    /// Of two changes that overtake each other both keep the later one.
    private synchronized boolean keep() {
        known.ifPresent(settings::keep);
        return true;
    }
}
