package app.puntuale.desktop.ownwork;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.Icons;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.customers.Asking;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.OwnWork.OfCustomer;
import app.puntuale.followups.SecondLook;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// An invoice that was given up as lost: why, since when, how much is left, and whether its day has come.
final class LookRow extends HBox {

    private final OwnWorkViewModel model;
    private final Desk desk;
    private final Texts texts;

    LookRow(OfCustomer<SecondLook> of, OwnWorkViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        var look = of.what();
        getStyleClass().addAll("row", "own-work-row");
        var name = Buttons.link(of.customer().name(), () -> model.open(of.customer()));
        name.getStyleClass().add("strong");
        var why = Words.wrapped(texts.get("ownWork.givenUp", look.number(), look.since(), look.reason()));
        var amount = Words.of(Formats.money(look.outstanding()), "strong");
        amount.setMinWidth(USE_PREF_SIZE);
        getChildren()
                .addAll(
                        Icons.tinted("mdi2a-archive-outline", Tone.NEUTRAL),
                        Boxes.growing(Boxes.column("tight", name, why)),
                        Boxes.column("own-work-when", amount, day(look)),
                        button("ownWork.do.later", of, () -> askForADay(of)),
                        button("ownWork.do.takeUp", of, () -> model.takeUp(of)));
    }

    private Label day(SecondLook look) {
        return look.isDue(model.today())
                ? Words.of(texts.get("ownWork.lookNow", look.lookAgainOn()), "caption", "late")
                : Words.of(texts.get("ownWork.lookOn", look.lookAgainOn()), "caption", "muted");
    }

    private Button button(String key, OfCustomer<SecondLook> of, Runnable action) {
        var button = Buttons.styled(Buttons.plain(texts.get(key), action), "compact");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(texts.get(
                "ownWork.endFor",
                texts.get(key),
                of.customer().name(),
                of.what().number()));
        return button;
    }

    private void askForADay(OfCustomer<SecondLook> of) {
        var asking = new Asking(desk);
        var day = asking.day("customers.writeOff.lookAgain");
        var action = asking.button(
                texts.get("ownWork.do.later"),
                Asking.isDay(day),
                () -> model.lookAgain(of, day.value().get().orElseThrow()));
        asking.ask(
                texts.get("ownWork.later.title", of.what().number()),
                texts.get("ownWork.later.sentence"),
                day.input(),
                action,
                day);
    }
}
