package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.LimitBar;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.reliability.Supply;
import app.puntuale.texts.Texts;
import app.puntuale.words.ReliabilityWords;
import javafx.scene.layout.VBox;

/// How much a customer owes against what they may, and whether to go on supplying them.
final class CreditCard extends VBox {

    private final Texts texts;

    CreditCard(CustomerViewModel model, CustomerFile file, Desk desk) {
        this.texts = desk.texts();
        var exposure = file.portrait().exposure();
        var dialogs = new OpinionDialogs(model, file, desk);
        getStyleClass().addAll("column", "card", "customer-card");
        getChildren()
                .addAll(
                        Words.of(texts.get("customers.fact.exposure"), "section"),
                        Words.wrapped(ReliabilityWords.exposure(file.portrait(), texts)));
        ReliabilityWords.percent(exposure, texts).ifPresent(words -> {
            getChildren().add(new LimitBar(exposure.percent().orElseThrow(), words));
            getChildren().add(Words.of(words, "strong", exposure.isOverLimit() ? "late" : "plain"));
        });
        getChildren()
                .addAll(
                        Words.of(
                                texts.get("customers.exposure.parts", exposure.overdue(), exposure.notYetDue()),
                                "muted"),
                        supply(file.portrait().supply()),
                        Boxes.row("gap-8", Buttons.plain(texts.get("customers.limit.set"), dialogs::limit)));
    }

    private Banner supply(Supply supply) {
        return new Banner(
                icon(supply.advice()),
                tone(supply.advice()),
                texts.get("customers.supply"),
                ReliabilityWords.supply(supply, texts));
    }

    private static String icon(Supply.Advice advice) {
        return switch (advice) {
            case CONTINUE -> "mdi2c-check-circle";
            case WITH_ADVANCE -> "mdi2a-alert-outline";
            case STOP -> "mdi2a-alert-circle-outline";
        };
    }

    private static Tone tone(Supply.Advice advice) {
        return switch (advice) {
            case CONTINUE -> Tone.SUCCESS;
            case WITH_ADVANCE -> Tone.WARNING;
            case STOP -> Tone.DANGER;
        };
    }
}
