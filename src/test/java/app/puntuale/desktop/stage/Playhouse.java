package app.puntuale.desktop.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.desktop.shell.Appearance;
import app.puntuale.desktop.shell.Fonts;
import app.puntuale.settings.Preferences.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window without a display. What is played in it can be pressed, read and photographed; whatever the stylesheet
/// complains of is remembered.
public final class Playhouse {

    private static final Path PICTURES = Path.of("target", "screens");
    private static final List<String> COMPLAINTS = new CopyOnWriteArrayList<>();
    private static final Logger CSS = Logger.getLogger("javafx.css");

    private final Stage stage;
    private final Appearance appearance = new Appearance();
    private final FxRobot robot = new FxRobot();

    /// Opens the one window that all tests share.
    public Playhouse() {
        Locale.setDefault(Locale.ITALY);
        try {
            stage = FxToolkit.registerPrimaryStage();
            if (CSS.getHandlers().length == 0) {
                CSS.addHandler(new Complaints());
                Fonts.load();
            }
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
        appearance.theme().set(Theme.LIGHT);
    }

    public FxRobot robot() {
        return robot;
    }

    public Appearance appearance() {
        return appearance;
    }

    /// Puts it on the stage at that size.
    public void play(Callable<? extends Parent> play, double width, double height) {
        COMPLAINTS.clear();
        onStage(() -> {
            var scene = new Scene(new Pane(), width, height);
            appearance.dress(scene);
            scene.setRoot(play.call());
            stage.setScene(scene);
            stage.setX(0); // the screen without a display ends at 1000: half outside, its window fails
            stage.setY(0);
            stage.setWidth(width);
            stage.setHeight(height);
            stage.show();
            return true;
        });
        settle();
    }

    /// Takes the play off the stage, so that it asks nothing of an archive that is being closed.
    public void empty() {
        play(Pane::new, 400, 300);
    }

    /// As it is seen now, in both themes: `target/screens/NAME-light.png` and `NAME-dark.png`. Fails when the
    /// stylesheet complained of anything.
    public void photograph(String name) {
        photograph(name, Theme.DARK);
        photograph(name, Theme.LIGHT);
        assertEquals(List.of(), COMPLAINTS, "complaints of the stylesheet");
    }

    /// Does it on the thread of the window and waits until the window has come to rest.
    public <T> T onStage(Callable<T> work) {
        var result = WaitForAsyncUtils.waitForAsyncFx(30_000, work);
        settle();
        return result;
    }

    public void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void photograph(String name, Theme theme) {
        onStage(() -> {
            appearance.theme().set(theme);
            return true;
        });
        var picture = onStage(() -> stage.getScene().snapshot(null));
        save(picture, PICTURES.resolve(name + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png"));
    }

    private static void save(WritableImage picture, Path file) {
        var width = (int) picture.getWidth();
        var height = (int) picture.getHeight();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Complaints extends Handler {

        @Override
        public void publish(LogRecord complaint) {
            COMPLAINTS.add(complaint.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
