package app.puntuale.desktop.today;

import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Action;
import app.puntuale.followups.QueueEntry;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The other things one can do with a customer in the list (mockup 15b).
final class TaskMenu {

    private final TodayViewModel model;
    private final Desk desk;
    private final Texts texts;
    private ContextMenu open = new ContextMenu();

    TaskMenu(TodayViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
    }

    void show(Node where, QueueEntry entry) {
        open.hide();
        open = menu(entry);
        open.show(where, Side.BOTTOM, 0, 0);
    }

    private ContextMenu menu(QueueEntry entry) {
        var tomorrow = model.tomorrowDay();
        var later = model.inThreeWorkingDays();
        var menu = new ContextMenu(
                item(
                        "mdi2a-alarm-snooze",
                        texts.get("today.menu.tomorrow", near(tomorrow)),
                        () -> model.actions().postpone(entry, tomorrow)),
                item(
                        "mdi2a-alarm-snooze",
                        texts.get("today.menu.later", near(later)),
                        () -> model.actions().postpone(entry, later)),
                item(
                        "mdi2c-calendar-outline",
                        texts.get("today.menu.day"),
                        () -> PostponeDialog.open(model, entry, desk)),
                item(
                        "mdi2p-pause-circle-outline",
                        texts.get("today.menu.pause"),
                        () -> model.actions().pause(entry)),
                new SeparatorMenuItem(),
                item(
                        "mdi2c-comment-alert-outline",
                        texts.get("today.menu.dispute"),
                        () -> model.actions().dispute(entry)),
                item(
                        "mdi2c-cash-check",
                        texts.get("today.menu.paid"),
                        () -> model.actions().enterPayment(entry)),
                new SeparatorMenuItem(),
                item(
                        "mdi2o-open-in-new",
                        texts.get("today.menu.card"),
                        () -> model.actions().openCard(entry)));
        if (entry.proposal().action() == Action.CHANGE_OF_ROUTE) {
            menu.getItems()
                    .add(
                            menu.getItems().size() - 1,
                            item(
                                    "mdi2s-sign-direction",
                                    texts.get("today.menu.routes"),
                                    () -> model.actions().chooseRoute(entry)));
        }
        return menu;
    }

    private String near(LocalDate day) {
        return Formats.nearDay(day, desk.today().get(), texts);
    }

    private static MenuItem item(String icon, String text, Runnable action) {
        var item = new MenuItem(text, Icons.of(icon, "icon-16"));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
