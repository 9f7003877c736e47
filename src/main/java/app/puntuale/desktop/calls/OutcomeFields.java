package app.puntuale.desktop.calls;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The fields that each outcome asks for.
final class OutcomeFields {

    /// @param first where the focus goes, when the outcome asks for something
    record Asked(List<Node> nodes, Optional<Node> first) {
        static final Asked NOTHING = new Asked(List.of(), Optional.empty());
    }

    private final CallViewModel model;
    private final CallForm form;
    private final Texts texts;

    OutcomeFields(CallViewModel model, Texts texts) {
        this.model = model;
        this.form = model.form();
        this.texts = texts;
    }

    Asked of(Outcome outcome) {
        return switch (outcome) {
            case NO_ANSWER, REFUSES -> Asked.NOTHING;
            case SPOKEN -> hint("calls.spokenHint");
            case MESSAGE_LEFT -> hint("calls.messageHint");
            case IN_DIFFICULTY -> hint("calls.difficultyHint");
            case PROMISED -> promise();
            case DISPUTED -> dispute();
            case WANTS_COPY -> text("calls.email", "call-email", form.email());
            case WRONG_NUMBER -> text("calls.rightNumber", "call-phone", form.phone());
            case CALL_BACK -> callBack();
            case SAYS_PAID -> saysPaid();
        };
    }

    private Asked hint(String key) {
        return new Asked(List.of(Words.wrapped(texts.get(key), "muted")), Optional.empty());
    }

    private Asked promise() {
        var by = day("calls.promisedBy", "call-promised-by", form.promisedBy());
        var amount = new MoneyField(texts.get("calls.promisedAmount"), texts);
        amount.input().setId("call-promised-amount");
        amount.value().bindBidirectional(form.promised());
        by.remarking(this::remark);
        if (!model.isPromiseAdvisable()) {
            return asked(by, Words.wrapped(texts.get("facts.noThirdPromise"), "warned"), beside(by, amount));
        }
        by.getChildren().add(days(form.promisedBy()));
        amount.getChildren().add(amounts());
        return asked(by, beside(by, amount));
    }

    private static Asked asked(DayField first, Node... nodes) {
        return new Asked(List.of(nodes), Optional.of(first.input()));
    }

    private static HBox beside(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().addAll("row", "top", "gap-12");
        row.getChildren().forEach(field -> HBox.setHgrow(field, Priority.ALWAYS));
        return row;
    }

    private Asked dispute() {
        var reason = new TextField();
        reason.setId("call-reason");
        reason.textProperty().bindBidirectional(form.reason());
        var which = Boxes.column("gap-4", Words.of(texts.get("calls.disputedWhich"), "caption", "muted"));
        model.conversation()
                .get()
                .ifPresent(known -> addInvoices(which, known.known().items()));
        return new Asked(List.of(which, OutcomeCard.labelled(texts.get("calls.reason"), reason)), Optional.of(reason));
    }

    private void addInvoices(VBox which, List<OpenItem> items) {
        Set<InvoiceId> seen = new HashSet<>();
        for (var item : items) {
            if (seen.add(item.invoice())) {
                which.getChildren().add(invoice(item));
            }
        }
    }

    private CheckBox invoice(OpenItem item) {
        var box = new CheckBox(texts.get("calls.invoice", item.number(), item.outstanding()));
        box.setSelected(form.disputed().contains(item.invoice()));
        box.selectedProperty().subscribe(disputed -> {
            if (disputed) {
                form.disputed().add(item.invoice());
            } else {
                form.disputed().remove(item.invoice());
            }
        });
        return box;
    }

    private Asked callBack() {
        var on = day("calls.callBackOn", "call-back-on", form.callBackOn());
        on.remarking(this::remark);
        on.getChildren().add(days(form.callBackOn()));
        return new Asked(List.of(on), Optional.of(on.input()));
    }

    private Asked saysPaid() {
        var on = day("calls.paidOn", "call-paid-on", form.paidOn());
        var reference = new TextField();
        reference.setId("call-reference");
        reference.textProperty().bindBidirectional(form.reference());
        return asked(on, beside(on, OutcomeCard.labelled(texts.get("calls.reference"), reference)));
    }

    private Asked text(String key, String id, StringProperty value) {
        var input = new TextField();
        input.setId(id);
        input.textProperty().bindBidirectional(value);
        return new Asked(List.of(OutcomeCard.labelled(texts.get(key), input)), Optional.of(input));
    }

    private DayField day(String key, String id, ObjectProperty<Optional<LocalDate>> value) {
        var field = new DayField(texts.get(key), texts, model.today());
        field.input().setId(id);
        field.value().bindBidirectional(value);
        return field;
    }

    /// A day that is past, or on which no bank works, is pointed out.
    private Optional<DayField.Remark> remark(LocalDate chosen) {
        return model.better(chosen)
                .map(better -> new DayField.Remark(
                        texts.get(chosen.isBefore(model.today()) ? "calls.pastDay" : "calls.noWorkingDay"),
                        texts.get("calls.useDay", better),
                        better));
    }

    private Node days(ObjectProperty<Optional<LocalDate>> value) {
        var links = Boxes.row("gap-12");
        model.likelyDays()
                .forEach(day -> links.getChildren()
                        .add(link(Formats.nearDay(day, model.today(), texts), () -> value.set(Optional.of(day)))));
        return links;
    }

    private Node amounts() {
        var links = Boxes.row("gap-12", link(texts.get("calls.everything"), model::promiseAll));
        model.conversation()
                .get()
                .filter(known -> known.topic().items().size() > 1)
                .map(known -> known.topic().items().getFirst())
                .ifPresent(item -> links.getChildren()
                        .add(link(texts.get("calls.only", item.number()), () -> promise(item.outstanding()))));
        return links;
    }

    private void promise(Money amount) {
        form.promised().set(Optional.of(amount));
    }

    private static Node link(String words, Runnable action) {
        var link = Buttons.link(words, action);
        link.getStyleClass().add("caption");
        link.setMinWidth(Region.USE_PREF_SIZE);
        return link;
    }
}
