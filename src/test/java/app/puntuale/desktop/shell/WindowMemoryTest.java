package app.puntuale.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.settings.Preferences.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowMemoryTest {

    private static final WindowMemory FRESH = new WindowMemory(1360, 860, false, Theme.SYSTEM, 0);

    @TempDir
    private Path folder;

    @Test
    void theWindowOpensAsItWasLeft() {
        var left = new WindowMemory(1500, 900, true, Theme.DARK, 2);
        left.write(folder.resolve("window.properties"));
        assertEquals(left, WindowMemory.read(folder.resolve("window.properties")));
    }

    @Test
    void aFileThatNobodyCanReadCostsNothingButTheSizeOfAWindow() throws IOException {
        assertEquals(FRESH, WindowMemory.read(folder.resolve("none")));
        var spoilt = Files.writeString(folder.resolve("spoilt"), "width=wide\n");
        assertEquals(FRESH, WindowMemory.read(spoilt));
    }

    @Test
    void noWindowIsSmallerThanItsTexts() {
        assertEquals(
                new WindowMemory(1100, 700, false, Theme.LIGHT, 4), new WindowMemory(10, 10, false, Theme.LIGHT, 9));
    }
}
