package app.puntuale.desktop;

import app.puntuale.archive.Doorbell;
import app.puntuale.desktop.errors.Surprises;
import app.puntuale.desktop.search.SearchBox;
import app.puntuale.desktop.search.SearchViewModel;
import app.puntuale.desktop.shell.Appearance;
import app.puntuale.desktop.shell.Changes;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Fonts;
import app.puntuale.desktop.shell.MainWindow;
import app.puntuale.desktop.shell.Navigator;
import app.puntuale.desktop.shell.Overlay;
import app.puntuale.desktop.shell.ShellViewModel;
import app.puntuale.desktop.shell.Toasts;
import app.puntuale.desktop.shell.WindowMemory;
import app.puntuale.desktop.tasks.Background;
import app.puntuale.desktop.tasks.Unfinished;
import app.puntuale.office.Office;
import app.puntuale.office.SurpriseLog;
import app.puntuale.office.sample.SampleFirm;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// The window from its opening to its closing: it is there at once, and the archive is opened behind it.
final class Desktop {

    private final Opening opening;
    private final Stage window;
    private final Appearance appearance = new Appearance();
    private final Surprises surprises;
    private final Background background;
    private final Threshold threshold;
    private final Unfinished unfinished = new Unfinished();
    private Optional<Office> office = Optional.empty();
    private Optional<Doorbell.Answering> answering = Optional.empty();

    Desktop(Opening opening, Stage window) {
        this.opening = opening;
        this.window = window;
        this.surprises = new Surprises(new SurpriseLog(opening.folder()), opening.now());
        this.background =
                new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, surprises::happened);
        this.threshold = new Threshold(Texts.in(Language.ITALIAN), surprises, this::enter);
    }

    void open(WindowMemory memory) {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> surprises.happened(thrown));
        Thread.ofVirtual().start(Fonts::load);
        appearance.theme().set(memory.theme());
        appearance.scale().set(memory.scale());
        var scene = new Scene(threshold, memory.width(), memory.height());
        appearance.dress(scene);
        window.setScene(scene);
        window.setTitle("Puntuale");
        window.getIcons().setAll(Icons.ofTheProgram());
        window.setMinWidth(WindowMemory.SMALLEST_WIDTH);
        window.setMinHeight(WindowMemory.SMALLEST_HEIGHT);
        window.setMaximized(memory.maximized());
        window.show();
        enter();
    }

    /// The window is gone already: what is left to do may take a moment.
    void close() {
        var scene = window.getScene();
        new WindowMemory(
                        scene.getWidth(),
                        scene.getHeight(),
                        window.isMaximized(),
                        appearance.theme().get(),
                        appearance.scale().get())
                .write(opening.windowMemory());
        answering.ifPresent(Doorbell.Answering::close);
        unfinished.end();
        office.ifPresent(Office::close);
    }

    private void enter() {
        threshold.waitHere();
        background.run(() -> Entrance.to(opening), this::arrive, threshold::stumble);
    }

    private void arrive(Entrance entrance) {
        switch (entrance) {
            case Entrance.Open open -> settle(open);
            case Entrance.Answered() -> window.close();
            case Entrance.InUse() -> threshold.sayInUse();
            case Entrance.OutOfReach() -> threshold.sayOutOfReach();
            case Entrance.TooNew() -> threshold.sayTooNew();
        }
    }

    private void settle(Entrance.Open entrance) {
        office = Optional.of(entrance.office());
        answering = Optional.of(opening.bell().answer(() -> Platform.runLater(this::comeToFront)));
        var preferences = entrance.preferences();
        Locale.setDefault(preferences.language().locale()); // calendars on the screen ask for it
        appearance.theme().set(preferences.theme());
        var texts = Texts.in(preferences.language());
        var toasts = new Toasts();
        var overlay = new Overlay();
        var changes = new Changes();
        var navigator = new Navigator(
                way -> new Rooms(
                        entrance.office(),
                        opening.kit(),
                        appearance,
                        new Desk(texts, opening.today(), background, way, toasts, overlay, changes, unfinished)),
                entrance.beginning());
        var desk = new Desk(texts, opening.today(), background, navigator, toasts, overlay, changes, unfinished);
        var search = new SearchBox(
                new SearchViewModel(
                        entrance.office().today(), entrance.office().archive().customers(), desk),
                desk);
        navigator.searchWith(search::open);
        var model = new ShellViewModel(
                () -> Frame.standing(entrance.office(), opening.today().get()),
                () -> new SampleFirm(entrance.office()).remove(),
                desk);
        model.standing().subscribe(standing -> window.setTitle(title(standing.company(), texts)));
        window.getScene().setRoot(new MainWindow(model, navigator, desk, surprises, appearance));
    }

    private void comeToFront() {
        window.setIconified(false);
        window.toFront();
        window.requestFocus();
    }

    private static String title(String company, Texts texts) {
        return company.isEmpty() ? "Puntuale" : texts.get("shell.windowTitle", company);
    }
}
