package app.puntuale.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/// The text file, beside the archive, in which surprises are kept for whoever helps.
///
/// @param folder the archive's
public record SurpriseLog(Path folder) {

    private static final String NAME = "puntuale.log";
    private static final long LARGEST = 1_000_000;

    /// Begins anew when it has grown too large.
    ///
    /// @return the file, or empty when it cannot be written, since a full disk may be the very surprise
    public Optional<Path> add(Surprise surprise, Instant at) {
        var log = folder.resolve(NAME);
        try {
            Files.createDirectories(folder);
            if (Files.exists(log) && Files.size(log) > LARGEST) {
                Files.delete(log);
            }
            var entry = at + " " + surprise.code() + "\n" + surprise.details() + "\n";
            Files.writeString(log, entry, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return Optional.of(log);
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
