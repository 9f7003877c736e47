package app.puntuale.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.EmptyState;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.SidePanel;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.errors.Surprises;
import app.puntuale.desktop.stage.Playhouse;
import app.puntuale.desktop.tasks.Background;
import app.puntuale.desktop.tasks.Unfinished;
import app.puntuale.office.SurpriseLog;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainWindowTest {

    private final Texts texts = Texts.in(Language.ITALIAN);
    private boolean sample;
    private final Playhouse playhouse = new Playhouse();
    private final Toasts toasts = new Toasts();
    private final AtomicReference<Navigator> navigator = new AtomicReference<>();

    @TempDir
    private Path folder;

    @Test
    void showsWhereOneIsAndWhatWaits() {
        playhouse.play(this::window, 1360, 860);
        playhouse.onStage(() -> {
            toasts.say("mdi2a-alarm-snooze", "Gelso Nero rimandato a lunedì 16/03", () -> {});
            return true;
        });
        playhouse.photograph("shell");
    }

    @Test
    void inANarrowWindowOnlyTheIconsStay() {
        playhouse.play(this::window, 1100, 700);
        playhouse.photograph("shell-narrow");
    }

    @Test
    void theKeysLeadEverywhereAndBack() {
        playhouse.play(this::window, 1360, 860);
        playhouse.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        playhouse.settle();
        assertEquals(Section.PAYMENTS, whereWeAre());
        playhouse.robot().press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        playhouse.settle();
        assertEquals(Section.TODAY, whereWeAre());
    }

    @Test
    void theSampleIsRemovedOnceSomebodyHasSaidSoAndOneBeginsAnew() {
        sample = true;
        playhouse.play(this::window, 1100, 700);
        playhouse.robot().clickOn("#sample");
        playhouse.settle();
        playhouse.photograph("shell-remove-sample");
        playhouse.robot().type(KeyCode.ESCAPE);
        playhouse.settle();
        assertEquals(Section.TODAY, whereWeAre());
        playhouse.robot().clickOn("#sample");
        playhouse.settle();
        playhouse.robot().clickOn("#remove-sample");
        playhouse.settle();
        assertEquals(new Place.FirstRun(), whereWeAre());
    }

    private Place whereWeAre() {
        return Objects.requireNonNull(navigator.get()).here().get().place();
    }

    private Parent window() {
        var surprises = new Surprises(new SurpriseLog(folder), () -> Instant.EPOCH);
        var background = new Background(Runnable::run, Runnable::run, surprises::happened);
        var navigator = new Navigator(_ -> this::page, Section.TODAY);
        this.navigator.set(navigator);
        var desk = new Desk(
                texts,
                () -> LocalDate.of(2026, 3, 12),
                background,
                navigator,
                toasts,
                new Overlay(),
                new Changes(),
                new Unfinished());
        var standing = new Standing(
                "Serramenti Valdombra",
                "Marta Colfiori",
                sample,
                Map.of(Section.TODAY, 17, Section.PAYMENTS, 6, Section.MESSAGES, 2));
        return new MainWindow(
                new ShellViewModel(() -> standing, () -> true, desk),
                navigator,
                desk,
                surprises,
                playhouse.appearance());
    }

    private Page page(Place place) {
        var page = new BorderPane();
        var empty = new EmptyState(
                "mdi2c-check",
                Tone.SUCCESS,
                "Per oggi ha finito",
                new SimpleStringProperty("23 azioni su 23. Domani ci sono 4 telefonate e 3 email già pronte."),
                Buttons.primary("Guarda domani", () -> {}),
                Buttons.plain("mdi2b-bank-outline", "Controlla gli incassi", () -> {}));
        page.setTop(new PageHeader(
                texts.get("shell.section." + place.section()),
                new SimpleStringProperty("giovedì 12 marzo 2026"),
                Buttons.withKey(Buttons.plain("mdi2p-phone-plus-outline", "Registra telefonata", () -> {}), "F2")));
        page.setCenter(new SidePanel(empty, new StackPane(Words.of("fianco", "muted"))));
        return () -> page;
    }
}
