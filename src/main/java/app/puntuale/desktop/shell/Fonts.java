package app.puntuale.desktop.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.text.Font;

/// Roboto, whose digits are all equally wide. The window does not wait for it.
public final class Fonts {

    private static final String FOLDER = "META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/";
    private static final List<String> FACES = List.of("Roboto-Regular.woff", "Roboto-Medium.woff", "Roboto-Bold.woff");
    private static final double ANY_SIZE = 13;
    private static final ReadOnlyBooleanWrapper LOADED = new ReadOnlyBooleanWrapper();

    private Fonts() {}

    /// To be called once, from a thread of its own.
    public static void load() {
        FACES.forEach(Fonts::load);
        Platform.runLater(() -> LOADED.set(true));
    }

    static ReadOnlyBooleanProperty loaded() {
        return LOADED.getReadOnlyProperty();
    }

    private static void load(String face) {
        try (var in = ClassLoader.getSystemResourceAsStream(FOLDER + face)) {
            if (in == null || Font.loadFont(in, ANY_SIZE) == null) {
                throw new IllegalStateException("no such font: " + face);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
