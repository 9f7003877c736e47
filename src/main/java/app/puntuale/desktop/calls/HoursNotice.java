package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.NoticeLine;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;

/// That it is no hour for calling, and when to call instead; whoever has called already says why.
final class HoursNotice extends StackPane {

    private final CallViewModel model;
    private final Texts texts;
    private final Label what = Words.wrapped("", "strong");
    private final Label instead = Words.wrapped("", "caption");
    private final TextField reason = new TextField();
    private final Button later;

    HoursNotice(CallViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.later = Buttons.styled(Buttons.plain("mdi2a-alarm-snooze", "", model::callLater), "compact");
        getStyleClass().add("notice");
        setId("call-hours");
        later.setId("call-later");
        reason.setId("call-anyway");
        reason.setPromptText(texts.get("calls.hours.reason"));
        reason.setAccessibleText(texts.get("calls.hours.reason"));
        reason.textProperty().bindBidirectional(model.form().anyway());
        reason.getStyleClass().add("call-anyway");
        getChildren()
                .add(new NoticeLine(
                        "mdi2c-clock-alert-outline", Tone.WARNING, what, instead, Boxes.row("gap-8", reason, later)));
        model.moment().subscribe(this::show);
    }

    private void show(Optional<CallMoment> known) {
        var warned = known.filter(moment -> !moment.warnings().isEmpty());
        Forms.shown(this, warned.isPresent());
        warned.ifPresent(moment -> {
            what.setText(moment.warnings().stream()
                    .map(warning -> texts.get("calls.hours." + warning))
                    .collect(Collectors.joining(" ")));
            var day = Formats.nearDay(moment.better().toLocalDate(), model.today(), texts);
            var time = Formats.time(moment.better().toLocalTime());
            instead.setText(texts.get("calls.hours.instead", day, time));
            later.setText(texts.get("calls.hours.later", day));
            Forms.shown(reason, moment.asksForAReason());
            Forms.shown(later, moment.isForAnotherDay());
        });
    }
}
