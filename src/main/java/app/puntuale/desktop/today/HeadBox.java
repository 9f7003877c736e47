package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.QueueGroup;
import app.puntuale.texts.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The head of a group: its name, how many, how much, and what can be done with all of them.
final class HeadBox extends HBox {

    private final TodayViewModel model;
    private final Texts texts;
    private final Label name = Words.of("", "strong");
    private final Label count = Words.of("", "muted");

    HeadBox(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("group-head");
    }

    HeadBox show(Row.Head head) {
        var look = GroupLook.of(head.group());
        name.setText(texts.get("today.group." + head.group()));
        count.setText(texts.get("today.countAndSum", head.count(), head.sum()));
        getChildren().setAll(Icons.tinted(look.icon(), look.tone()), name, count, Boxes.spring());
        if (head.group() == QueueGroup.CALLS && head.count() > 1) {
            getChildren().add(callInSequence());
        } else if (head.group() == QueueGroup.EMAILS) {
            getChildren().add(allEmails(head.count()));
        }
        return this;
    }

    String words() {
        return name.getText() + ", " + count.getText();
    }

    private Button allEmails(int count) {
        return Buttons.styled(
                Buttons.outlined(
                        "mdi2e-email-fast-outline", texts.get("today.allEmails", count), model.actions()::openEmails),
                "compact");
    }

    private Button callInSequence() {
        return Buttons.styled(
                Buttons.flat(
                        texts.get("today.callInSequence"), () -> model.actions().callInSequence(QueueGroup.CALLS)),
                "compact");
    }
}
