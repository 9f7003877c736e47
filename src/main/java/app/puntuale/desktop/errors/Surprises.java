package app.puntuale.desktop.errors;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The one place where surprises end: written to the log whole, shown calmly, never thrown further.
public final class Surprises {

    private static final Logger CONSOLE = System.getLogger(Surprises.class.getName());
    private static final long LARGEST_LOG = 1_000_000;

    private final Path log;
    private final Supplier<Instant> now;
    private final ObjectProperty<@Nullable Surprise> shown = new SimpleObjectProperty<>();

    /// @param log a text file that is begun anew when it has grown too large
    public Surprises(Path log, Supplier<Instant> now) {
        this.log = log;
        this.now = now;
    }

    /// To be called on the user-interface thread.
    public void happened(Throwable thrown) {
        var surprise = Surprise.of(thrown);
        write(surprise);
        shown.set(surprise);
    }

    /// What the window shows now; null when all is well.
    public ObjectProperty<@Nullable Surprise> shown() {
        return shown;
    }

    private synchronized void write(Surprise surprise) {
        var entry = now.get() + " " + surprise.code() + "\n" + surprise.details() + "\n";
        try {
            if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
                Files.delete(log);
            }
            Files.writeString(log, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            CONSOLE.log(
                    Level.WARNING,
                    () -> "the log cannot be written: " + e.getClass().getName() + "\n" + entry);
        }
    }
}
