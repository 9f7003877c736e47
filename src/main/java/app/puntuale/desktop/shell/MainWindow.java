package app.puntuale.desktop.shell;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DropZone;
import app.puntuale.desktop.controls.LetterSize;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.errors.Surprises;
import app.puntuale.office.Surprise;
import app.puntuale.texts.Texts;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The window: the sidebar, the page where one is, and over it what was just done.
public final class MainWindow extends StackPane {

    private static final double ROOM_FOR_NAMES = 1180;
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    private final VBox notices = new VBox();
    private final BorderPane frame = new BorderPane();
    private final BorderPane page = new BorderPane();
    private final Regions regions;
    private final Navigator navigator;
    private final Desk desk;
    private final Texts texts;

    public MainWindow(
            ShellViewModel model, Navigator navigator, Desk desk, Surprises surprises, Appearance appearance) {
        this.navigator = navigator;
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("main-window");
        var sidebar = new Sidebar(model, navigator, texts);
        this.regions = new Regions(sidebar);
        frame.setCenter(page);
        page.setTop(notices);
        getChildren()
                .addAll(
                        frame,
                        new ToastPane(desk.toasts(), texts),
                        desk.overlay().pane());
        var letters = new LetterSize();
        getChildren().add(letters);
        sidebar.narrow()
                .bind(Bindings.createBooleanBinding(
                        () -> getWidth() < ROOM_FOR_NAMES * letters.factor().getValue(),
                        widthProperty(),
                        letters.fontProperty()));
        surprises.shown().subscribe(surprise -> showSurprise(surprise, surprises));
        desk.changes().listen(() -> navigator.here().get().page().refresh());
        addEventFilter(KeyEvent.KEY_PRESSED, new Keys(navigator, appearance)::handle);
        addEventHandler(KeyEvent.KEY_PRESSED, this::handleLast);
        DropZone.accept(this, files -> navigator.to(Place.ImportPreview.of(files)));
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                navigator.here().subscribe(here -> arrive(here, sidebar)); // the focus needs a scene to go to
            }
        });
        model.refresh();
    }

    private void arrive(Navigator.Here here, Sidebar sidebar) {
        frame.setLeft(here.place() instanceof Place.FirstRun ? null : sidebar);
        sidebar.light(here.place().section());
        page.setCenter(here.page().view());
        here.page().shown();
    }

    /// Keys that whatever has the focus may want first.
    private void handleLast(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && leaveSomething()) {
            event.consume();
        } else if (event.getCode() == KeyCode.F6) {
            regions.next(navigator.here().get().page().view(), getScene().getFocusOwner());
            event.consume();
        } else if (UNDO.match(event)) {
            desk.toasts().undo();
            event.consume();
        }
    }

    private boolean leaveSomething() {
        if (desk.overlay().shown().get()) {
            desk.overlay().close();
            return true;
        }
        return navigator.here().get().page().escape();
    }

    private void showSurprise(@Nullable Surprise surprise, Surprises surprises) {
        notices.getChildren().clear();
        if (surprise == null) {
            return;
        }
        var details = Buttons.plain(texts.get("errors.copyDetails"), () -> copy(surprise));
        var close =
                Buttons.flat(texts.get("errors.close"), () -> surprises.shown().set(null));
        var banner = new Banner(
                "mdi2a-alert-circle-outline",
                Tone.DANGER,
                texts.get("errors.unexpected.title"),
                texts.get("errors.unexpected.sentence", surprise.code()),
                details,
                close);
        banner.setId("surprise");
        notices.getChildren().add(Boxes.row("notice", Boxes.growing(banner)));
    }

    private void copy(Surprise surprise) {
        Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, surprise.code() + "\n" + surprise.details()));
        desk.toasts().say("mdi2c-content-copy", texts.get("errors.copied"));
    }
}
