package app.puntuale.desktop;

import app.puntuale.office.OfficeDoor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What the window is opened with.
///
/// @param folder of the archive
/// @param today asked again each time: the program stays open over midnight
/// @param now for the log
public record Opening(Path folder, OfficeDoor door, Kit kit, Supplier<LocalDate> today, Supplier<Instant> now) {

    Path windowMemory() {
        return folder.resolve("window.properties");
    }
}
