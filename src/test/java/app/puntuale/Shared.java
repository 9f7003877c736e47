package app.puntuale;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// The folder beside the project with the common examples: `../shared`, or where `-Dpuntuale.shared` or
/// PUNTUALE_SHARED says. A test that needs it is skipped where it is not.
public final class Shared {

    private Shared() {}

    /// The file or folder of that name; the test is skipped when it is missing.
    public static Path path(String name) {
        var path = folder().resolve(name);
        assumeTrue(
                Files.exists(path), () -> "skipped: there is no " + name + " in the shared folder beside the project");
        return path;
    }

    private static Path folder() {
        return Stream.of(
                        Optional.ofNullable(System.getProperty("puntuale.shared")),
                        Optional.ofNullable(System.getenv("PUNTUALE_SHARED")))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Path::of)
                .orElse(Path.of("..", "shared"));
    }
}
