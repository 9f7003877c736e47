package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DropZone;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;

/// Where invoices come in: dropped, or chosen by a button.
public final class InvoiceDropZone extends StackPane {

    private final Button choose;

    public InvoiceDropZone(Texts texts, Consumer<List<Path>> chosen) {
        getStyleClass().add("invoice-drop");
        choose = Buttons.primary(
                "mdi2f-folder-open-outline",
                texts.get("imports.drop.files"),
                () -> FilesToImport.files(getScene().getWindow(), texts, chosen));
        choose.setId("choose-files");
        var folder = Buttons.plain(
                texts.get("imports.drop.folder"),
                () -> FilesToImport.folder(getScene().getWindow(), texts, chosen));
        folder.setId("choose-folder");
        var buttons = Boxes.row("gap-8", choose, folder);
        buttons.getStyleClass().add("centred");
        getChildren()
                .add(new DropZone(
                        chosen,
                        Icons.of("mdi2f-folder-zip-outline", "drop-icon"),
                        Words.of(texts.get("imports.drop.title"), "section"),
                        Words.of(texts.get("imports.drop.sentence"), "muted", "drop-sentence"),
                        buttons));
    }

    /// The button to press.
    public Node first() {
        return choose;
    }
}
