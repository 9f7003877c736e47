package app.puntuale.desktop.controls;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;

/// A place where files may be dropped. There must also be a button: the same way by keyboard.
public final class DropZone extends VBox {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    public DropZone(Consumer<List<Path>> dropped, Node... children) {
        getStyleClass().add("drop-zone");
        getChildren().addAll(children);
        accept(this, dropped);
    }

    /// Lets files be dropped on something that looks like something else.
    public static void accept(Node target, Consumer<List<Path>> dropped) {
        target.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                target.pseudoClassStateChanged(OVER, true);
                event.consume();
            }
        });
        target.setOnDragExited(_ -> target.pseudoClassStateChanged(OVER, false));
        target.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles()) {
                var files = event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList();
                event.setDropCompleted(true);
                event.consume();
                dropped.accept(files);
            }
        });
    }
}
