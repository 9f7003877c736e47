package app.puntuale.imports;

import java.util.Locale;

/// The name by which SDI knows a file: without the path, and without the ending that a signature adds.
final class SdiFileName {

    private static final String SIGNED = ".p7m";

    private SdiFileName() {}

    /// @param name a path, the name in an archive, or what an SDI message says
    static String of(String name) {
        var path = name.replace('\\', '/').replace('!', '/');
        var plain = path.substring(path.lastIndexOf('/') + 1).strip();
        while (plain.toLowerCase(Locale.ROOT).endsWith(SIGNED)) {
            plain = plain.substring(0, plain.length() - SIGNED.length());
        }
        return plain;
    }
}
