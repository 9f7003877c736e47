package app.puntuale.office;

import java.nio.file.Path;

/// Where the office of an archive is entered.
public interface OfficeDoor {

    /// Opens the archive in that folder, making both when they are not there yet.
    ///
    /// @throws ArchiveInUseException when another program has it open
    /// @throws ArchiveOutOfReachException when its folder cannot be made or written
    Office open(Path folder);
}
