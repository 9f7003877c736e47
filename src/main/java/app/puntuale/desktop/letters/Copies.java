package app.puntuale.desktop.letters;

import app.puntuale.archive.Document;
import app.puntuale.desktop.shell.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Copies of papers wherever a person wants them; the paper itself is safe in the archive.
public record Copies(Desk desk) {

    /// @param protocol the number under which it is in the archive
    public void save(Document paper, String protocol, Path file) {
        desk.background().run(() -> isWritten(paper, file), written -> {
            var name = String.valueOf(file.getFileName());
            if (written) {
                desk.toasts().say("mdi2c-check", desk.texts().get("letters.compose.saved", name));
            } else {
                desk.toasts()
                        .say(
                                "mdi2a-alert-circle-outline",
                                desk.texts().get("letters.compose.notSaved", name, protocol));
            }
        });
    }

    private static boolean isWritten(Document paper, Path file) {
        try {
            Files.write(file, paper.content().bytes());
            return true;
        } catch (IOException _) {
            return false; // no room, or a folder that is not theirs: they choose another
        }
    }
}
