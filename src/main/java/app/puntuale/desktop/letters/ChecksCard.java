package app.puntuale.desktop.letters;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Questions.Checked;
import app.puntuale.texts.Texts;
import app.puntuale.words.QuestionWords;
import java.util.List;
import javafx.scene.layout.HBox;

/// How many of the seven questions have their yes, and which have not (mockup 05).
final class ChecksCard extends HBox {

    ChecksCard(List<Checked> checked, Checks checks, Texts texts) {
        getStyleClass().addAll("row", "gap-8", "top");
        var open =
                checked.stream().filter(Checked::isOpen).map(Checked::question).toList();
        var icon = open.isEmpty()
                ? Icons.tinted("mdi2c-check-circle", Tone.SUCCESS, "circle", "small")
                : Icons.tinted("mdi2a-alert-circle-outline", Tone.WARNING, "circle", "small");
        var words = Boxes.column(
                "tight",
                Words.wrapped(
                        texts.get("letters.checks.title", checked.size() - open.size(), checked.size()), "strong"));
        if (!open.isEmpty()) {
            words.getChildren()
                    .add(Words.wrapped(
                            texts.get("letters.checks.open", QuestionWords.names(open, texts)), "caption", "muted"));
        }
        var look = Buttons.link(texts.get("letters.checks.look"), checks::look);
        look.setId("letter-checks");
        look.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(icon, Boxes.growing(words), look);
    }
}
