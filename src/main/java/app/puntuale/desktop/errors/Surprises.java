package app.puntuale.desktop.errors;

import app.puntuale.office.Surprise;
import app.puntuale.office.SurpriseLog;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The one place where surprises end: written to the log whole, shown calmly, never thrown further.
public final class Surprises {

    private final SurpriseLog log;
    private final Supplier<Instant> now;
    private final ObjectProperty<@Nullable Surprise> shown = new SimpleObjectProperty<>();

    public Surprises(SurpriseLog log, Supplier<Instant> now) {
        this.log = log;
        this.now = now;
    }

    /// To be called on the user-interface thread.
    public void happened(Throwable thrown) {
        var surprise = Surprise.of(thrown);
        log.add(surprise, now.get());
        shown.set(surprise);
    }

    /// What the window shows now; null when all is well.
    public ObjectProperty<@Nullable Surprise> shown() {
        return shown;
    }
}
