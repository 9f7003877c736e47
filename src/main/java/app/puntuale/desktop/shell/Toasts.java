package app.puntuale.desktop.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What has just been done, and the way to undo it: instead of asking before.
public final class Toasts {

    /// One thing done.
    public record Toast(String icon, String sentence, Optional<Runnable> undo) {}

    private final ReadOnlyObjectWrapper<Optional<Toast>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Runnable> lastUndo = Optional.empty();

    public void say(String icon, String sentence) {
        show(new Toast(icon, sentence, Optional.empty()));
    }

    public void say(String icon, String sentence, Runnable undo) {
        show(new Toast(icon, sentence, Optional.of(undo)));
    }

    public ReadOnlyObjectProperty<Optional<Toast>> current() {
        return current.getReadOnlyProperty();
    }

    /// Undoes the last thing that can be undone, even when its toast is gone; only once.
    public void undo() {
        var undo = lastUndo;
        lastUndo = Optional.empty();
        close();
        undo.ifPresent(Runnable::run);
    }

    void close() {
        current.set(Optional.empty());
    }

    private void show(Toast toast) {
        lastUndo = toast.undo().or(() -> lastUndo);
        current.set(Optional.of(toast));
    }
}
