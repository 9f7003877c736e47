package app.puntuale.command;

import app.puntuale.archive.Content;
import app.puntuale.texts.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that a command writes: looked at before anything is done for it.
record OutFile(Path path, Texts texts) {

    /// @throws Refusal when nothing could be written there
    static OutFile of(Path path, Texts texts) {
        var folder = path.toAbsolutePath().getParent();
        var isOpen = Files.exists(path)
                ? Files.isRegularFile(path) && Files.isWritable(path)
                : folder != null && Files.isDirectory(folder) && Files.isWritable(folder);
        if (!isOpen) {
            throw new Refusal(texts.get("command.letter.unwritable", path.toString()));
        }
        return new OutFile(path, texts);
    }

    void write(Content content) {
        try {
            Files.write(path, content.bytes());
        } catch (IOException _) {
            throw new Refusal(texts.get("command.letter.unwritable", path.toString()));
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
