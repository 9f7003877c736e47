package app.puntuale.desktop.imports;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.QueueEntry;
import app.puntuale.texts.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// What happens now; the first thing is not to remind anybody who has paid.
final class NextSteps extends VBox {

    private static final long OLD = 365;

    private final Texts texts;

    NextSteps(ImportViewModel model, Aftermath aftermath, Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("column", "card", "next-steps");
        var enter = Buttons.styled(
                Buttons.plain("mdi2c-cash-check", texts.get("imports.next.enter"), model::enterPayments), "small");
        getChildren().add(Words.of(texts.get("imports.next.title"), "strong", "script-words"));
        getChildren()
                .add(step(
                        "mdi2c-cash-check",
                        Tone.SUCCESS,
                        texts.get("firstrun.ready.paid"),
                        texts.get("imports.next.paid"),
                        enter));
        getChildren()
                .add(step(
                        "mdi2s-shield-check-outline",
                        Tone.ACCENT,
                        texts.get("firstrun.ready.nothing"),
                        texts.get("firstrun.ready.nothingSentence")));
        getChildren().add(today(aftermath.queue()));
        var old = aftermath.overdue(model.today()).stream()
                .filter(item -> item.daysLate(model.today()).orElse(0L) > OLD)
                .count();
        if (old > 0) {
            getChildren()
                    .add(step(
                            "mdi2a-archive-clock-outline",
                            Tone.WARNING,
                            texts.get("imports.next.old"),
                            texts.get("imports.next.oldSentence", old)));
        }
        getChildren()
                .add(step(
                        "mdi2t-tune-variant",
                        Tone.NEUTRAL,
                        texts.get("imports.next.policy"),
                        texts.get("imports.next.policySentence")));
    }

    private Node today(List<QueueEntry> queue) {
        return step(
                "mdi2c-calendar-check-outline",
                Tone.ACCENT,
                texts.get("imports.next.today", queue.size()),
                texts.get("imports.next.todaySentence"));
    }

    private static Node step(String icon, Tone tone, String title, String sentence, Node... actions) {
        var words = Boxes.column("tight", Words.wrapped(title, "strong"), Words.wrapped(sentence, "muted"));
        if (actions.length > 0) {
            words.getChildren().add(Boxes.row("step-actions", actions));
        }
        var step = Boxes.row("next-step", Icons.tinted(icon, tone), Boxes.growing(words));
        step.getStyleClass().add("top");
        return step;
    }
}
