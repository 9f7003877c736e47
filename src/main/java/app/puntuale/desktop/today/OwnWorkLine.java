package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.OwnWork;
import app.puntuale.texts.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Below the list: what we have to do ourselves. It is there only while there is something.
final class OwnWorkLine extends HBox {

    private final TodayViewModel model;
    private final Texts texts;
    private final Label words = Words.of("", "muted");

    OwnWorkLine(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().addAll("row", "own-work-line");
        setId("own-work-line");
        var open = Buttons.link(texts.get("today.ownWork.open"), model::openOwnWork);
        open.setId("own-work-open");
        open.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(Icons.of("mdi2c-clipboard-check-outline", "icon-16"), Boxes.growing(words), open);
        model.ownWork().subscribe(this::show);
    }

    private void show(OwnWork work) {
        var today = model.today();
        var looks = work.looksDue(today).size();
        var sentence = Stream.of(
                        work.tasks().isEmpty()
                                ? ""
                                : texts.get("today.ownWork.tasks", work.tasks().size(), work.lateTasks(today)),
                        looks == 0 ? "" : texts.get("today.ownWork.looks", looks))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        words.setText(sentence);
        Forms.shown(this, !work.equals(OwnWork.NONE));
        if (sentence.isEmpty()) {
            words.setText(texts.get("today.ownWork.none"));
        }
    }
}
