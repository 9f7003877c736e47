package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.facts.Lateness;
import app.puntuale.followups.QueueEntry;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.ReasonWords;
import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A customer to whom something is to be done: who and why, how much, how late, the one button, the other ways.
final class TaskBox extends HBox {

    private final Texts texts;
    private final Label name = Words.of("", "strong");
    private final Label why = Words.of("", "caption", "muted");
    private final Label amount = Words.of("", "strong", "task-amount");
    private final Label days = Words.of("", "task-days");
    private final Button act;
    private final Button more;
    private final Tooltip whole = new Tooltip();
    private Optional<QueueEntry> entry = Optional.empty();

    TaskBox(TodayViewModel model, TaskMenu menu, Texts texts) {
        this.texts = texts;
        this.act = Buttons.styled(
                Buttons.plain("", () -> entry.ifPresent(model.actions()::act)), "compact", "task-action");
        this.more = Buttons.styled(
                Buttons.flatIcon(
                        "mdi2d-dots-horizontal", texts.get("today.more"), () -> entry.ifPresent(this::showMenu)),
                "compact");
        this.menu = menu;
        getStyleClass().add("task");
        act.setFocusTraversable(false);
        more.setFocusTraversable(false);
        why.setTooltip(whole);
        var words = Boxes.column("task-words", name, why);
        getChildren().addAll(Boxes.growing(words), amount, days, act, more);
    }

    private final TaskMenu menu;

    TaskBox show(QueueEntry shown) {
        entry = Optional.of(shown);
        var proposal = shown.proposal();
        var lateness = Lateness.of(proposal.daysLate(), texts);
        name.setText(shown.customer().name());
        why.setText(ReasonWords.sentence(proposal, texts));
        whole.setText(why.getText());
        amount.setText(Formats.money(proposal.amount()));
        days.setText(lateness.words());
        days.getStyleClass().setAll("label", "task-days", lateness.styleClass());
        act.setText(texts.get("today.do." + proposal.action()));
        act.setGraphic(Icons.of(ActionLook.icon(proposal.action())));
        more.setAccessibleText(texts.get("today.moreFor", shown.customer().name()));
        return this;
    }

    /// In the chosen line alone the button is filled.
    void select(boolean selected) {
        act.getStyleClass().remove(Styles.ACCENT);
        if (selected) {
            act.getStyleClass().add(Styles.ACCENT);
        }
    }

    String words() {
        return texts.get("today.row", name.getText(), amount.getText(), days.getText(), act.getText(), why.getText());
    }

    private void showMenu(QueueEntry shown) {
        menu.show(more, shown);
    }
}
