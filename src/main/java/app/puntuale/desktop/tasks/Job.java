package app.puntuale.desktop.tasks;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// A piece of work under way: how far it has come, and whether somebody asked it to stop.
public final class Job {

    private static final int NOTHING_PENDING = -1;

    private final Executor userInterface;
    private final AtomicInteger latest = new AtomicInteger(NOTHING_PENDING);
    private final ReadOnlyIntegerWrapper done = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private volatile boolean cancelled;

    Job(Executor userInterface) {
        this.userInterface = userInterface;
    }

    /// Called by the worker, as often as it likes: the screen is told no more often than it can follow.
    public void reached(int count) {
        if (latest.getAndSet(count) == NOTHING_PENDING) {
            userInterface.execute(() -> done.set(latest.getAndSet(NOTHING_PENDING)));
        }
    }

    /// Asked by the worker between two pieces.
    public boolean isCancelled() {
        return cancelled;
    }

    public void cancel() {
        cancelled = true;
    }

    void finish() {
        running.set(false);
    }

    public ReadOnlyIntegerProperty done() {
        return done.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
