package app.puntuale.desktop.shell;

import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Copies a word for another program, and says so.
public final class Clipping {

    private Clipping() {}

    public static void copy(String words, Desk desk) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
        desk.toasts().say("mdi2c-content-copy", desk.texts().get("shell.copied", words));
    }
}
