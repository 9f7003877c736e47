package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.facts.Happening;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.texts.Formats;
import javafx.beans.property.SimpleStringProperty;

/// The question before a line of the history is corrected: why it was wrong.
record CorrectionDialog(CustomerViewModel model, Desk desk) {

    void show(Happening happening) {
        var texts = desk.texts();
        var asking = new Asking(desk);
        var reason = new SimpleStringProperty("");
        var field = new HintedField(texts.get("customers.correct.reason"), reason);
        var action = asking.button(
                texts.get("customers.correct.do"),
                Asking.isWritten(reason),
                () -> model.correct(happening.entry(), reason.get()));
        asking.ask(
                texts.get(
                        "customers.correct.title",
                        happening.title(),
                        Formats.day(happening.entry().on())),
                texts.get("customers.correct.sentence"),
                field.input(),
                action,
                field);
    }
}
