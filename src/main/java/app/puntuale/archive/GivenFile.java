package app.puntuale.archive;

import java.io.IOException;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A file that a person hands over to be kept: read once, whole, within a bound. It is never opened nor run.
public sealed interface GivenFile {

    /// The largest that is kept: 20 MB.
    int LARGEST = 20 * 1024 * 1024;

    /// @param name without a path, and without what would not stand on one line
    record Whole(String name, Content content) implements GivenFile {

        /// By its name only, such as `application/pdf`; what nobody knows is a stream of bytes.
        public String mediaType() {
            return Optional.ofNullable(URLConnection.guessContentTypeFromName(name))
                    .orElse("application/octet-stream");
        }
    }

    record Refused(Flaw flaw) implements GivenFile {}

    /// Why a file cannot be kept.
    enum Flaw {
        NOT_THERE,
        FOLDER,
        /// A device, a pipe: it has no end.
        NO_PLAIN_FILE,
        EMPTY,
        TOO_LARGE,
        UNREADABLE
    }

    /// Reads it now. Takes a moment.
    static GivenFile read(Path path) {
        if (!Files.exists(path)) {
            return new Refused(Flaw.NOT_THERE);
        }
        if (Files.isDirectory(path)) {
            return new Refused(Flaw.FOLDER);
        }
        if (!Files.isRegularFile(path)) {
            return new Refused(Flaw.NO_PLAIN_FILE);
        }
        try (var stream = Files.newInputStream(path)) {
            return whole(path, stream.readNBytes(LARGEST + 1));
        } catch (IOException _) {
            return new Refused(Flaw.UNREADABLE);
        }
    }

    private static GivenFile whole(Path path, byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Flaw.EMPTY);
        }
        return bytes.length > LARGEST
                ? new Refused(Flaw.TOO_LARGE)
                : new Whole(
                        String.valueOf(path.getFileName())
                                .replaceAll("\\p{Cntrl}+", " ")
                                .strip(),
                        Content.of(bytes));
    }
}
