package app.puntuale.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Where a system keeps the data of programs, when nobody says otherwise.
public final class UsualFolder {

    private UsualFolder() {}

    /// The folder of the archive; it need not exist yet.
    ///
    /// @param system the property `os.name`
    /// @param environment the variables of the environment
    /// @param home the user's home
    public static Path of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return set(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve("Puntuale");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Puntuale");
        }
        return set(environment, "XDG_DATA_HOME")
                .filter(Path::isAbsolute) // a relative one must be ignored, says the XDG specification
                .orElse(home.resolve(".local").resolve("share"))
                .resolve("puntuale");
    }

    private static Optional<Path> set(Map<String, String> environment, String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
