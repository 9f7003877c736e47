package app.puntuale.desktop.payments;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.choice.ChoiceViewModel;
import app.puntuale.desktop.choice.CustomerChoice;
import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.PageHeader;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.desktop.shell.Page;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// A payment entered by hand: who, when, how much, and what it is for.
public final class EntryView extends BorderPane implements Page {

    private final EntryViewModel model;
    private final ChoiceViewModel customers;
    private final Texts texts;
    private final CustomerChoice choice;
    private final MoneyField amount;
    private final Node form;

    public EntryView(EntryViewModel model, ChoiceViewModel customers, Desk desk) {
        this.model = model;
        this.customers = customers;
        this.texts = desk.texts();
        this.choice = new CustomerChoice(customers, model::choose, texts);
        this.amount = new MoneyField(texts.get("payments.amount"), texts);
        this.form = form();
        getStyleClass().add("payment-entry");
        setTop(new PageHeader(
                texts.get("payments.enter"), new SimpleStringProperty(texts.get("payments.enter.about"))));
        setBottom(foot());
        model.customer().subscribe(this::showPayer);
    }

    @Override
    public Parent view() {
        return this;
    }

    @Override
    public void shown() {
        customers.refresh();
        focus(model.customer().get());
    }

    @Override
    public void confirm() {
        model.enter();
    }

    @Override
    public boolean escape() {
        model.leave();
        return true;
    }

    private void showPayer(Optional<Customer> payer) {
        setCenter(
                payer.isPresent()
                        ? form
                        : Boxes.column(
                                "narrow-page", Words.of(texts.get("payments.who"), "section"), Boxes.growing(choice)));
        focus(payer);
    }

    private void focus(Optional<Customer> payer) {
        if (payer.isPresent()) {
            amount.input().requestFocus();
        } else {
            choice.requestFocus();
        }
    }

    private Node form() {
        var table = new AllocationTable(model, texts);
        var right = Boxes.column(
                "entry-items",
                Words.of(texts.get("payments.forWhat"), "strong"),
                Words.wrapped(texts.get("payments.forWhat.hint"), "caption", "muted"),
                Boxes.growing(table),
                Words.of(model.summary(), "strong"));
        return Boxes.row("entry-columns", fields(), Boxes.growing(right));
    }

    private VBox fields() {
        var name =
                Words.of(model.customer().map(payer -> payer.map(Customer::name).orElse("")), "section");
        var change = Buttons.link(texts.get("payments.otherCustomer"), model::forgetCustomer);
        var day = new DayField(texts.get("payments.receivedOn"), texts, model.today());
        day.input().setId("payment-day");
        day.value().bindBidirectional(model.receivedOn());
        amount.input().setId("payment-amount");
        amount.value().bindBidirectional(model.amount());
        amount.getChildren().add(Buttons.link(texts.get("payments.whole"), model::wholeAmount));
        return Boxes.column("entry-fields", Boxes.column("gap-4", name, change), day, amount, note());
    }

    private Node note() {
        var note = new TextField();
        note.setId("payment-note");
        note.textProperty().bindBidirectional(model.note());
        var label = Words.of(texts.get("payments.note"), "caption", "muted");
        label.setLabelFor(note);
        note.setAccessibleText(texts.get("payments.note"));
        return Boxes.column("field", label, note);
    }

    private Node foot() {
        var enter = Buttons.withKey(
                Buttons.primary(texts.get("payments.enter.do"), model::enter), texts.get("calls.saveKey"));
        enter.setId("payment-enter");
        enter.disableProperty().bind(model.complaint().isNotEmpty());
        return Boxes.row(
                "page-foot",
                Words.of(model.complaint(), "caption", "muted"),
                Boxes.spring(),
                Buttons.plain(texts.get("common.cancel"), model::leave),
                enter);
    }
}
