package app.puntuale.desktop.tasks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What somebody asked for and has not happened yet: when the program closes, it is brought to a good end first.
public final class Unfinished {

    private final List<Runnable> endings = new CopyOnWriteArrayList<>();

    /// @param ending called once, when the program closes before it is done; may take a moment
    /// @return says that it is done, or no longer wanted
    public Runnable begin(Runnable ending) {
        endings.add(ending);
        return () -> endings.remove(ending);
    }

    /// The program closes.
    public void end() {
        endings.forEach(Runnable::run);
        endings.clear();
    }
}
