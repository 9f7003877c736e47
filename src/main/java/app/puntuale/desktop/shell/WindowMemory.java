package app.puntuale.desktop.shell;

import app.puntuale.settings.Preferences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// How the window was left: kept beside the archive in a small file, because it is wanted before the archive is open.
///
/// @param scale step of the size of letters, from 0
public record WindowMemory(double width, double height, boolean maximized, Preferences.Theme theme, int scale) {

    public static final double SMALLEST_WIDTH = 1100;
    public static final double SMALLEST_HEIGHT = 700;

    private static final WindowMemory NEW = new WindowMemory(1360, 860, false, Preferences.Theme.SYSTEM, 0);
    private static final int LARGEST_SCALE = 4;

    public WindowMemory {
        width = Math.max(width, SMALLEST_WIDTH);
        height = Math.max(height, SMALLEST_HEIGHT);
        scale = Math.clamp(scale, 0, LARGEST_SCALE);
    }

    /// What the file says, or a fresh window when there is none or nobody can read it.
    public static WindowMemory read(Path file) {
        var kept = new Properties();
        try {
            if (!Files.exists(file)) {
                return NEW;
            }
            kept.load(Files.newBufferedReader(file, StandardCharsets.UTF_8));
            return new WindowMemory(
                    Double.parseDouble(kept.getProperty("width", "0")),
                    Double.parseDouble(kept.getProperty("height", "0")),
                    Boolean.parseBoolean(kept.getProperty("maximized")),
                    Preferences.Theme.valueOf(kept.getProperty("theme", NEW.theme.name())),
                    Integer.parseInt(kept.getProperty("scale", "0")));
        } catch (IOException | IllegalArgumentException _) {
            return NEW; // nothing is lost but the size of a window
        }
    }

    public void write(Path file) {
        var kept = new Properties();
        kept.setProperty("width", String.valueOf(width));
        kept.setProperty("height", String.valueOf(height));
        kept.setProperty("maximized", String.valueOf(maximized));
        kept.setProperty("theme", theme.name());
        kept.setProperty("scale", String.valueOf(scale));
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            kept.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
