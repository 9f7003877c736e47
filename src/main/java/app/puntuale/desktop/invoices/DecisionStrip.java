package app.puntuale.desktop.invoices;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.invoices.Doubt;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Below the table: what can be done with the chosen line, and what it waits for.
final class DecisionStrip extends VBox {

    private final InvoicesViewModel model;
    private final Desk desk;
    private final Texts texts;

    DecisionStrip(InvoicesViewModel model, Desk desk) {
        this.model = model;
        this.desk = desk;
        this.texts = desk.texts();
        getStyleClass().add("decision-strip");
        model.chosen().subscribe(this::show);
    }

    private void show(Optional<Chosen> chosen) {
        getChildren().clear();
        setVisible(chosen.isPresent());
        setManaged(chosen.isPresent());
        chosen.ifPresent(known -> {
            var line = known.line();
            getChildren().add(head(line));
            if (line.item().dueOn().isEmpty()) {
                getChildren().add(dueDate(line));
            }
            known.doubts().forEach(doubt -> getChildren().add(doubt(known, doubt)));
        });
    }

    private Node head(InvoiceLine line) {
        return Boxes.row(
                "gap-8",
                Words.of(line.item().number(), "strong"),
                Words.of(line.customer().name()),
                Words.of(texts.get("invoices.left", line.item().outstanding()), "muted"),
                Boxes.spring(),
                Buttons.plain("mdi2c-cash-plus", texts.get("customers.payment"), () -> model.enterPayment(line)),
                Buttons.plain(
                        "mdi2a-account-outline", texts.get("invoices.openCustomer"), () -> model.openCustomer(line)));
    }

    private Node dueDate(InvoiceLine line) {
        var item = line.item();
        var field = new DayField(
                texts.get("imports.fix.whichDay"), texts, desk.today().get());
        field.value().set(item.proposedDueOn());
        var confirm = Buttons.primary(
                "mdi2c-check",
                texts.get("invoices.confirm"),
                () -> field.value().get().ifPresent(day -> model.confirmDueDate(line, day)));
        confirm.setMinWidth(USE_PREF_SIZE);
        confirm.setId("confirm-due-date");
        confirm.disableProperty().bind(field.value().map(Optional::isEmpty));
        var sentence = item.proposedDueOn()
                .map(day -> texts.get(
                        "imports.attention.dueDate.sentence", line.customer().name(), item.amount(), day))
                .orElseGet(() -> texts.get(
                        "imports.attention.dueDate.noDay", line.customer().name(), item.amount()));
        var row = decision(sentence, field, confirm);
        row.getStyleClass().add("day-choice");
        return row;
    }

    private Node doubt(Chosen chosen, Doubt doubt) {
        var line = chosen.line();
        var words = texts.get(doubt == Doubt.PERHAPS_COLLECTED ? "imports.fix.notCollected" : "imports.fix.looked");
        Button looked = Buttons.plain("mdi2c-check", words, () -> model.settle(line, doubt));
        return decision(sentence(chosen, doubt), looked);
    }

    private String sentence(Chosen chosen, Doubt doubt) {
        var customer = chosen.line().customer().name();
        return switch (doubt) {
            case AMOUNTS_DIFFER ->
                chosen.sums()
                        .map(sums -> texts.get(
                                "imports.attention.differ.sentence", customer, sums.payable(), sums.instalments()))
                        .orElseGet(() -> texts.get("imports.attention.sentence." + doubt, customer));
            case PERHAPS_COLLECTED ->
                texts.get(
                        "imports.attention.collected.sentence",
                        customer,
                        chosen.line().item().outstanding());
            case DUE_DATE_MISSING, REJECTED_BY_SDI, REFUSED_BY_CUSTOMER, WRONG_CHECK_DIGIT ->
                texts.get("imports.attention.sentence." + doubt, customer);
        };
    }

    private static HBox decision(String sentence, Node... fixes) {
        var row = Boxes.row("gap-12", Boxes.growing(Words.wrapped(sentence)));
        row.getChildren().addAll(fixes);
        return row;
    }
}
