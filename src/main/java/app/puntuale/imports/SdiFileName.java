package app.puntuale.imports;

import java.util.List;
import java.util.Locale;

/// The name by which SDI knows a file: without the path, and without the endings that a signature and a time stamp add.
public final class SdiFileName {

    private static final List<String> ENVELOPES = List.of(".p7m", ".tsd");
    private static final int LONGEST = 250; // SDI’s own have 50 at most, and entries of an archive up to 65,535

    private SdiFileName() {}

    /// @param name a path, the name in an archive, or what an SDI message says
    public static String of(String name) {
        var path = name.replace('\\', '/').replace('!', '/');
        var plain = path.substring(path.lastIndexOf('/') + 1).strip();
        while (isEnvelope(plain)) {
            plain = plain.substring(0, plain.length() - ".p7m".length());
        }
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private static boolean isEnvelope(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return ENVELOPES.stream().anyMatch(lower::endsWith);
    }
}
