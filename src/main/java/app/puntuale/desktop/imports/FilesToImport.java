package app.puntuale.desktop.imports;

import app.puntuale.texts.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// Asks the person for files, or for a folder of them; nothing happens when they think better of it.
public final class FilesToImport {

    private FilesToImport() {}

    public static void files(Window owner, Texts texts, Consumer<List<Path>> chosen) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("imports.choose.title"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                texts.get("imports.choose.kinds"),
                                List.of("*.xml", "*.XML", "*.p7m", "*.P7M", "*.zip", "*.ZIP")),
                        new FileChooser.ExtensionFilter(texts.get("imports.choose.everything"), "*"));
        Optional.ofNullable(chooser.showOpenMultipleDialog(owner))
                .ifPresent(
                        files -> chosen.accept(files.stream().map(File::toPath).toList()));
    }

    public static void folder(Window owner, Texts texts, Consumer<List<Path>> chosen) {
        var chooser = new DirectoryChooser();
        chooser.setTitle(texts.get("imports.choose.title"));
        Optional.ofNullable(chooser.showDialog(owner)).ifPresent(folder -> chosen.accept(List.of(folder.toPath())));
    }
}
