package app.puntuale.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/// The way from the terminal to the screen.
public interface Window {

    /// Opens the window and comes back when it is closed.
    ///
    /// @param today the day to work on, when it is not really today
    /// @return the exit code
    int open(Path archive, Optional<LocalDate> today);
}
