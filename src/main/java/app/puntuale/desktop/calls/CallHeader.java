package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.followups.Proposal;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.ReasonWords;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Who is called and why, the number, how long it has been, and the others of the round.
final class CallHeader extends HBox {

    private static final int SECONDS_IN_A_MINUTE = 60;

    private final CallViewModel model;
    private final Texts texts;
    private final Label name = Words.of("", "section");
    private final Label why = Words.of("", "caption", "muted");
    private final Label number = Words.of("", "section");
    private final Label person = Words.of("", "caption", "muted");
    private final Label elapsed = Words.of("00:00", "strong");
    private final Button copy;
    private final Timeline clock = new Timeline();
    private int seconds;

    CallHeader(CallViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.copy = Buttons.plain(texts.get("calls.copyNumber"), model::copyNumber);
        getStyleClass().add("call-header");
        number.setMinWidth(USE_PREF_SIZE);
        var leave = Buttons.flatIcon("mdi2c-close", texts.get("calls.leave"), model::leave);
        var who = Boxes.column("call-who", name, why);
        getChildren().addAll(leave, Boxes.growing(who), telephone(), bar(), time());
        if (model.round().size() > 1) {
            getChildren().addAll(bar(), round());
        }
        clock.getKeyFrames().add(new KeyFrame(Duration.seconds(1), _ -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        sceneProperty().subscribe(scene -> {
            if (scene == null) {
                clock.pause();
            }
        });
        model.conversation().subscribe(known -> known.ifPresent(this::show));
    }

    void start() {
        clock.play();
    }

    private void tick() {
        seconds++;
        elapsed.setText(
                String.format(Locale.ROOT, "%02d:%02d", seconds / SECONDS_IN_A_MINUTE, seconds % SECONDS_IN_A_MINUTE));
    }

    private void show(Conversation known) {
        var contacts = known.customer().contacts();
        name.setText(texts.get("calls.title", known.customer().name()));
        why.setText(reason(known));
        number.setText(contacts.phone().orElse(texts.get("calls.noNumber")));
        copy.setDisable(contacts.phone().isEmpty());
        person.setText(contacts.person().orElse(""));
    }

    private String reason(Conversation known) {
        var amount = Formats.money(known.topic().amount());
        return known.proposal() instanceof Proposal.Act act
                ? ReasonWords.sentence(act, texts)
                : texts.get(known.topic().isOverdue() ? "calls.overdue" : "calls.notOverdue", amount);
    }

    private Node telephone() {
        Buttons.styled(copy, "compact").setMinWidth(USE_PREF_SIZE);
        var icon = Icons.tinted("mdi2p-phone-outline", Tone.SUCCESS, "large");
        return Boxes.row("gap-8", icon, Boxes.column("call-number", number, person), copy);
    }

    private Node time() {
        var since = Words.of(texts.get("calls.sinceOpened"), "caption", "muted");
        since.setMinWidth(USE_PREF_SIZE);
        return Boxes.column("call-time", elapsed, since);
    }

    private Node round() {
        var previous = Buttons.styled(
                Buttons.icon("mdi2c-chevron-left", texts.get("calls.previous"), model.round()::goToPrevious),
                "compact");
        var next = Buttons.styled(
                Buttons.icon("mdi2c-chevron-right", texts.get("calls.next"), model.round()::goToNext), "compact");
        previous.setDisable(!model.round().hasPrevious());
        next.setDisable(!model.round().hasNext());
        var position = Words.of(
                texts.get(
                        "calls.position",
                        model.round().position(),
                        model.round().size()),
                "muted");
        position.setMinWidth(USE_PREF_SIZE);
        return Boxes.row("gap-4", position, previous, next);
    }

    private static Separator bar() {
        return new Separator(Orientation.VERTICAL);
    }
}
