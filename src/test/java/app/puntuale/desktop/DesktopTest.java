package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.Main;
import app.puntuale.PasswordsInMemory;
import app.puntuale.archive.Doorbell;
import app.puntuale.desktop.shell.MainWindow;
import app.puntuale.desktop.shell.WindowMemory;
import app.puntuale.desktop.stage.Firm;
import app.puntuale.interest.Rates;
import app.puntuale.office.Office;
import app.puntuale.pdf.PdfPagePictures;
import app.puntuale.settings.Preferences.Theme;
import app.puntuale.smtp.SmtpPostman;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The window from its opening to its closing.
class DesktopTest {

    private static final WindowMemory SMALL = new WindowMemory(1100, 700, false, Theme.LIGHT, 0);
    private static final Kit KIT =
            new Kit(new SmtpPostman(), new PdfPagePictures(), Rates.shipped(), () -> LocalTime.NOON);

    @TempDir
    private Path folder;

    @Test
    void aNewArchiveBeginsWithTheFirstMeetingAndTheWindowIsRememberedOnClosing() throws TimeoutException {
        var window = newWindow();
        var desktop = open(window, new Bell(false));
        await(() -> window.getScene().getRoot() instanceof MainWindow);
        await(() -> window.getScene().lookup(".first-run") != null);
        close(window, desktop);
        assertTrue(Files.exists(folder.resolve("window.properties")));
        assertEquals(
                new WindowMemory(SMALL.width(), SMALL.height(), false, Theme.SYSTEM, 0),
                WindowMemory.read(folder.resolve("window.properties")),
                "the archive, once open, decides on the theme");
    }

    @Test
    void anArchiveInUseIsSaidCalmlyAndTriedAgain() throws TimeoutException {
        var window = newWindow();
        var other = office();
        var desktop = open(window, new Bell(false));
        await(() -> window.getScene().lookup(".empty-state") != null);
        other.close();
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            ((Button) window.getScene().lookup(".button")).fire();
            return true;
        });
        await(() -> window.getScene().getRoot() instanceof MainWindow);
        close(window, desktop);
    }

    @Test
    void aSecondStartThatIsAnsweredLeavesTheFloorToTheFirst() throws TimeoutException {
        var window = newWindow();
        try (var _ = office()) {
            var desktop = open(window, new Bell(true));
            await(() -> !window.isShowing());
            close(window, desktop);
        }
    }

    /// One of its own: the window that other tests share remembers their sizes.
    private static Stage newWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> new Stage());
    }

    private Desktop open(Stage window, Doorbell bell) {
        var opening = new Opening(folder, _ -> office(), bell, KIT, () -> Firm.TODAY, () -> Instant.EPOCH);
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var desktop = new Desktop(opening, window);
            desktop.open(SMALL);
            return desktop;
        });
    }

    private Office office() {
        return Main.office(folder, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), () -> "Livia", new PasswordsInMemory());
    }

    private static void close(Stage window, Desktop desktop) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            window.hide();
            desktop.close();
            return true;
        });
    }

    private static void await(Callable<Boolean> state) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5000, state));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A bell that is answered, or is not.
    private record Bell(boolean isAnswered) implements Doorbell {

        @Override
        public boolean ring() {
            return isAnswered;
        }

        @Override
        public Answering answer(Runnable comeToFront) {
            return () -> {};
        }
    }
}
