package app.puntuale.office;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/// Something that nobody foresaw, as it may be shown and kept: where it happened, never with whom. Messages of
/// exceptions may quote what was being worked on, so they are left out.
///
/// @param code the same for the same place in the program, such as `3F8A-C01D`
/// @param details for whoever helps: classes and lines only
public record Surprise(String code, String details) {

    private static final int FRAMES_IN_THE_CODE = 8;

    public static Surprise of(Throwable thrown) {
        var details = new StringBuilder();
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            details.append(cause.getClass().getName()).append('\n');
            for (var frame : cause.getStackTrace()) {
                details.append("    ").append(frame).append('\n');
            }
        }
        return new Surprise(code(thrown), details.toString());
    }

    private static String code(Throwable thrown) {
        var root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var crc = new CRC32();
        crc.update(root.getClass().getName().getBytes(StandardCharsets.UTF_8));
        Arrays.stream(root.getStackTrace())
                .limit(FRAMES_IN_THE_CODE)
                .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                .forEach(place -> crc.update(place.getBytes(StandardCharsets.UTF_8)));
        var digits = String.format(Locale.ROOT, "%08X", crc.getValue());
        return digits.substring(0, 4) + "-" + digits.substring(4);
    }
}
