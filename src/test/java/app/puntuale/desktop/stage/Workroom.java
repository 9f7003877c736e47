package app.puntuale.desktop.stage;

import app.puntuale.desktop.shell.Changes;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Overlay;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Toasts;
import app.puntuale.desktop.shell.Way;
import app.puntuale.desktop.tasks.Background;
import app.puntuale.desktop.tasks.Unfinished;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Assertions;

/// A desk in an empty room: everything is done at once, and every way taken is remembered.
public final class Workroom implements Way {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    public final List<Place> visited = new ArrayList<>();
    public final Toasts toasts = new Toasts();
    public final Unfinished unfinished = new Unfinished();
    private int wentBack;

    public Desk desk() {
        return desk(Runnable::run, Language.ITALIAN);
    }

    public Desk desk(Language language) {
        return desk(Runnable::run, language);
    }

    /// @param worker does the work in the background, when the test likes
    public Desk desk(Executor worker) {
        return desk(worker, Language.ITALIAN);
    }

    private Desk desk(Executor worker, Language language) {
        return new Desk(
                Texts.in(language),
                () -> TODAY,
                new Background(worker, Runnable::run, Assertions::fail),
                this,
                toasts,
                new Overlay(),
                new Changes(),
                unfinished);
    }

    @Override
    public void to(Place place) {
        visited.add(place);
    }

    @Override
    public void instead(Place place) {
        visited.add(place);
    }

    @Override
    public void search() {}

    @Override
    public void afresh(Place place) {
        visited.add(place);
    }

    @Override
    public void back() {
        wentBack++;
    }

    public int timesBack() {
        return wentBack;
    }
}
