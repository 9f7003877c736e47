package app.puntuale.desktop.calls;

import app.puntuale.desktop.choice.ChoiceViewModel;
import app.puntuale.desktop.choice.CustomerChoice;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.desktop.shell.Place;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;

/// F2: whose call is written down.
public final class WhomToCallView extends BorderPane implements Page {

    private final ChoiceViewModel model;
    private final CustomerChoice choice;
    private final Desk desk;

    public WhomToCallView(ChoiceViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        var texts = desk.texts();
        this.choice = new CustomerChoice(model, customer -> desk.way().instead(Place.Call.to(customer.id())), texts);
        setTop(new PageHeader(texts.get("today.logACall"), new SimpleStringProperty(texts.get("calls.whom"))));
        setCenter(Boxes.column("narrow-page", Boxes.growing(choice)));
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        model.refresh();
        choice.requestFocus();
    }

    @Override
    public boolean escape() {
        desk.way().back();
        return true;
    }
}
