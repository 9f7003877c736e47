package app.puntuale.desktop.shell;

import java.util.ArrayList;
import java.util.List;

/// Tells those who show something that something was changed. On the user-interface thread only.
public final class Changes {

    private final List<Runnable> listeners = new ArrayList<>();

    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    public void happened() {
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
