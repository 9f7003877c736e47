package app.puntuale.desktop;

import app.puntuale.archive.Doorbell;
import app.puntuale.office.OfficeDoor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;

/// What the window is opened with.
///
/// @param folder of the archive
/// @param bell of the same folder: a second start rings it
/// @param today asked again each time: the program stays open over midnight
/// @param now for the log
public record Opening(
        Path folder, OfficeDoor door, Doorbell bell, Kit kit, Supplier<LocalDate> today, Supplier<Instant> now) {

    Path windowMemory() {
        return folder.resolve("window.properties");
    }
}
