package app.puntuale.desktop;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Whether a window can open on this machine; asked first, because the toolkit would answer with a stack trace.
public sealed interface Screen {

    record Ready() implements Screen {}

    record Missing(Part part) implements Screen {}

    /// What a window needs and did not find; the words are under `errors.screen.`.
    enum Part {
        /// No X server is named in `DISPLAY`, or it does not answer; Wayland serves one of its own (Xwayland).
        DISPLAY,
        /// GTK 3 or one of the small libraries that go with it.
        GTK
    }

    /// As the window toolkit names them; the other ones it needs come with these.
    List<String> LIBRARIES = List.of("libX11.so.6", "libXtst.so.6", "libgtk-3.so.0", "libpangoft2-1.0.so.0");

    static Screen here() {
        var system = System.getProperty("os.name", "");
        var headless = "Headless".equals(System.getProperty("glass.platform"));
        return headless ? new Ready() : on(system, NativeLibraries::canLoad, NativeLibraries::displayAnswers);
    }

    /// Windows and macOS bring their own; on Linux both may be missing, GTK being the first to be told of.
    ///
    /// @param system the name Java gives it: `Linux`, `Windows 11`, `Mac OS X`
    static Screen on(String system, Predicate<String> canLoad, BooleanSupplier displayAnswers) {
        if (!system.equals("Linux")) {
            return new Ready();
        }
        if (!LIBRARIES.stream().allMatch(canLoad)) {
            return new Missing(Part.GTK);
        }
        return displayAnswers.getAsBoolean() ? new Ready() : new Missing(Part.DISPLAY);
    }
}
