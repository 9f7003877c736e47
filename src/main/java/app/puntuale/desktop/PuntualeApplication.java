package app.puntuale.desktop;

import app.puntuale.desktop.shell.WindowMemory;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The program as the window toolkit knows it: the toolkit itself makes the object, so what the window is opened with
/// waits here for it.
public final class PuntualeApplication extends Application {

    private record Start(Opening opening, WindowMemory memory) {}

    private static final AtomicReference<@Nullable Start> WAITING = new AtomicReference<>();

    private @Nullable Desktop desktop;

    /// Opens the window and returns when it is closed for good; or at once, with what is missing to open one.
    public static Screen open(Opening opening) {
        var screen = Screen.here();
        return switch (screen) {
            case Screen.Missing _ -> screen;
            case Screen.Ready _ -> launched(opening);
        };
    }

    private static Screen launched(Opening opening) {
        WAITING.set(new Start(opening, WindowMemory.read(opening.windowMemory())));
        try {
            launch(PuntualeApplication.class);
            return new Screen.Ready();
        } catch (UnsupportedOperationException _) { // the display went away between the question and the answer
            return new Screen.Missing(Screen.Part.DISPLAY);
        }
    }

    @Override
    public void start(Stage window) {
        var start = Objects.requireNonNull(WAITING.getAndSet(null));
        desktop = new Desktop(start.opening(), window);
        desktop.open(start.memory());
    }

    @Override
    public void stop() {
        if (desktop != null) {
            desktop.close();
        }
    }
}
