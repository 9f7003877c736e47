package app.puntuale.desktop.tasks;

import java.time.Duration;
import javafx.animation.PauseTransition;

/// Something done after a while, unless somebody thinks better of it. To be used from the user-interface thread.
@FunctionalInterface
public interface Later {

    /// @return calls it off; does nothing when it has happened already
    Runnable after(Duration wait, Runnable work);

    /// In the application.
    static Later onTheScreen() {
        return (wait, work) -> {
            var pause = new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
            pause.setOnFinished(_ -> work.run());
            pause.play();
            return pause::stop;
        };
    }
}
