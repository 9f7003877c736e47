package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Waiver;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

/// What was kept against the advice, with who said why; nothing of it is ever changed.
final class WaiversCard extends VBox {

    private final Texts texts;
    private final VBox lines = Boxes.column("card-body");

    WaiversCard(ObservableValue<List<Waiver>> waivers, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("column", "card");
        getChildren().addAll(Boxes.row("card-head", Words.of(texts.get("policies.card.waivers"), "strong")), lines);
        waivers.subscribe(this::show);
    }

    private void show(List<Waiver> waivers) {
        Forms.shown(this, !waivers.isEmpty());
        lines.getChildren()
                .setAll(waivers.stream()
                        .map(waiver -> Words.wrapped(PolicyWords.waiver(waiver, texts)))
                        .toList());
    }
}
