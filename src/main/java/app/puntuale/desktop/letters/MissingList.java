package app.puntuale.desktop.letters;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.letters.Missing;
import app.puntuale.texts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Why there can be no letter, and where to mend it (RULES B-2, B-3).
final class MissingList extends VBox {

    MissingList(List<Missing> missing, LetterViewModel model, Texts texts) {
        getStyleClass().addAll("column", "banner", "tone-danger", "missing-list");
        getChildren().add(Words.wrapped(texts.get("letters.missing.title", missing.size()), "strong"));
        missing.forEach(what -> getChildren().add(line(what, model, texts)));
    }

    private static Node line(Missing what, LetterViewModel model, Texts texts) {
        var words = Boxes.column("tight", Words.wrapped(texts.get("letters.missing." + what)));
        switch (what) {
            case COMPANY, COMPANY_NAME, COMPANY_ADDRESS, COMPANY_VAT_NUMBER, IBAN, SIGNATORY ->
                words.getChildren().add(Buttons.link(texts.get("letters.missing.settings"), model::openSettings));
            case CUSTOMER_NAME, CUSTOMER_ADDRESS ->
                words.getChildren().add(Buttons.link(texts.get("letters.missing.card"), model::openCustomer));
            case OVERDUE_INSTALMENT -> {}
        }
        var line = Boxes.row("gap-8", Icons.of("mdi2a-alert-circle-outline", "icon-16"), Boxes.growing(words));
        line.getStyleClass().add("top");
        return line;
    }
}
