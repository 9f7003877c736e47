package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.DialogBox;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.QueueEntry;
import java.util.Optional;
import javafx.scene.Node;

/// Asks for the day to which a customer is postponed.
final class PostponeDialog {

    private PostponeDialog() {}

    private static Node dialog(TodayViewModel model, QueueEntry entry, Desk desk, DayField day) {
        var texts = desk.texts();
        var postpone = Buttons.primary(texts.get("today.postpone.do"), () -> {
            desk.overlay().close();
            day.value().get().ifPresent(until -> model.actions().postpone(entry, until));
        });
        postpone.setDefaultButton(true);
        postpone.disableProperty()
                .bind(day.value()
                        .map(chosen -> chosen.filter(
                                        until -> until.isAfter(desk.today().get()))
                                .isEmpty()));
        var cancel = Buttons.plain(texts.get("common.cancel"), desk.overlay()::close);
        return new DialogBox(
                Words.of(texts.get("today.postpone.title", entry.customer().name()), "section"),
                day,
                Boxes.row("dialog-buttons", cancel, postpone));
    }

    static void open(TodayViewModel model, QueueEntry entry, Desk desk) {
        var day = new DayField(
                desk.texts().get("today.postpone.until"),
                desk.texts(),
                desk.today().get());
        day.value().set(Optional.of(model.inThreeWorkingDays()));
        desk.overlay().show(dialog(model, entry, desk, day), day.input());
    }
}
