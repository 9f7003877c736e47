package app.puntuale;

import app.puntuale.desktop.PuntualeApplication;
import app.puntuale.desktop.Screen;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;

/// Where the program begins.
public final class Main {

    /// Something the window needs is not on this machine (EX_UNAVAILABLE); the start command of the build knows it.
    private static final int NO_SCREEN = 69;

    private Main() {}

    /// Opens the window, or does one piece of work from a terminal.
    public static void main(String[] arguments) {
        System.exit(open(Texts.in(Language.ITALIAN)));
    }

    private static int open(Texts texts) {
        return switch (PuntualeApplication.open()) {
            case Screen.Ready() -> 0;
            case Screen.Missing(var part) -> {
                System.err.println(texts.get("errors.screen." + part));
                yield NO_SCREEN;
            }
        };
    }
}
