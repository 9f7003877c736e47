package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.imports.Preview;
import app.puntuale.texts.Texts;
import javafx.scene.layout.HBox;

/// The one confirmation, in the words of what it will do.
final class PreviewFooter extends HBox {

    PreviewFooter(ImportViewModel model, Preview preview, Texts texts) {
        getStyleClass().addAll("row", "page-footer");
        var confirm = Buttons.withKey(
                Buttons.primary("mdi2t-tray-arrow-down", words(preview, texts), model::confirm),
                texts.get("common.key.confirm"));
        confirm.setId("import-confirm");
        confirm.setDisable(!preview.hasSomethingToStore());
        var giveUp = Buttons.plain(texts.get("imports.giveUp"), model::giveUp);
        var promise = texts.get(preview.hasSomethingToStore() ? "imports.preview.promise" : "imports.preview.nothing");
        getChildren().addAll(Words.of(promise, "muted"), Boxes.spring(), giveUp, confirm);
    }

    private static String words(Preview preview, Texts texts) {
        var documents = preview.invoices().count() + preview.creditNotes().count();
        return documents > 0
                ? texts.get("imports.preview.confirm", documents)
                : texts.get("imports.preview.confirmMessages", preview.sdiMessages());
    }
}
