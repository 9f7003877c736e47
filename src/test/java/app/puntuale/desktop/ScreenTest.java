package app.puntuale.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.puntuale.desktop.Screen.Missing;
import app.puntuale.desktop.Screen.Part;
import app.puntuale.desktop.Screen.Ready;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTest {

    @Test
    void onLinuxAWindowNeedsItsLibrariesAndADisplay() {
        assertEquals(new Ready(), Screen.on("Linux", _ -> true, () -> true));
        assertEquals(new Missing(Part.DISPLAY), Screen.on("Linux", _ -> true, () -> false));
        assertEquals(new Missing(Part.GTK), Screen.on("Linux", _ -> false, () -> false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"libX11.so.6", "libXtst.so.6", "libgtk-3.so.0"})
    void oneMissingLibraryIsEnough(String missing) {
        assertEquals(new Missing(Part.GTK), Screen.on("Linux", name -> !name.equals(missing), () -> true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Windows 11", "Mac OS X"})
    void theOtherSystemsBringTheirOwn(String system) {
        assertEquals(new Ready(), Screen.on(system, _ -> false, () -> false));
    }

    @Test
    void aLibraryThatNobodyWroteCannotBeLoaded() {
        assertFalse(NativeLibraries.canLoad("libnobody-wrote-this.so.0"));
    }

    @Test
    void theTestsHaveAScreenOfTheirOwn() {
        assertEquals(new Ready(), Screen.here());
    }
}
