package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Dispute;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

/// What is said of single invoices: promised, disputed, put on hold.
final class ClaimDialogs {

    private final CustomerDecisions decisions;
    private final CustomerFile file;
    private final Asking asking;
    private final Texts texts;

    ClaimDialogs(CustomerViewModel model, CustomerFile file, Desk desk) {
        this.decisions = model.decisions();
        this.file = file;
        this.asking = new Asking(desk);
        this.texts = desk.texts();
    }

    void promise() {
        var by = asking.day("customers.promise.by");
        var amount = new MoneyField(texts.get("customers.promise.amount"), texts);
        var who = new SimpleStringProperty("");
        var isWhole = Asking.isDay(by).and(Asking.isAmount(amount));
        var action = asking.button(
                texts.get("customers.promise.do"),
                isWhole,
                () -> decisions.promise(
                        by.value().get().orElseThrow(), amount.value().get().orElseThrow(), who.get()));
        var sentence = file.isAnotherPromiseAdvisable() ? "customers.promise.sentence" : "facts.noThirdPromise";
        asking.ask(
                texts.get("customers.promise.title"),
                texts.get(sentence),
                by.input(),
                action,
                Forms.pair(by, amount),
                new HintedField(texts.get("customers.promise.who"), who));
    }

    void dispute() {
        var invoice = invoices();
        var part = new MoneyField(texts.get("customers.dispute.part"), texts);
        part.input().setId("dispute-part");
        var reason = new SimpleStringProperty("");
        var owner = new SimpleStringProperty("");
        var answerBy = asking.day("customers.dispute.answerBy");
        var ours = new CheckBox(texts.get("customers.dispute.ours"));
        var isPart = Bindings.createBooleanBinding(
                () -> isPart(part, Optional.ofNullable(invoice.getValue())),
                part.value(),
                part.input().textProperty(),
                invoice.valueProperty());
        var isWhole = Asking.isWritten(reason).and(Asking.emptyOrDay(answerBy)).and(isPart);
        var action = asking.button(
                texts.get("customers.dispute.do"),
                isWhole,
                () -> decisions.dispute(new Dispute(
                        Set.of(invoice.getValue().invoice()),
                        part.value().get(),
                        reason.get(),
                        ours.isSelected(),
                        owner.get(),
                        answerBy.value().get())));
        action.setId("dispute-do");
        var why = new HintedField(texts.get("customers.dispute.reason"), reason);
        asking.ask(
                texts.get("customers.dispute.open"),
                texts.get("customers.dispute.onlyThat"),
                why.input(),
                action,
                Forms.pair(Forms.named(texts.get("customers.dispute.invoice"), invoice), part),
                Forms.when(
                        isPart.not().and(Asking.isAmount(part)),
                        Words.wrapped(texts.get("invoices.flaw.NOT_A_PART"), "caption", "complaint")),
                why,
                Forms.pair(new HintedField(texts.get("customers.dispute.owner"), owner), answerBy),
                ours);
    }

    /// Left empty, or no more than what is left of that invoice: what is not understood must not dispute all of it.
    private boolean isPart(MoneyField part, Optional<OpenItem> chosen) {
        var left = file.items().stream()
                .filter(item -> chosen.map(OpenItem::invoice).equals(Optional.of(item.invoice())))
                .map(item -> item.outstanding().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return part.value()
                .get()
                .map(amount -> amount.isPositive() && amount.amount().compareTo(left) <= 0)
                .orElseGet(() -> part.input().getText().isBlank());
    }

    void hold() {
        var invoice = invoices();
        var until = asking.day("customers.hold.until");
        var reason = new SimpleStringProperty("");
        var action = asking.button(
                texts.get("customers.hold"),
                Asking.emptyOrDay(until),
                () -> decisions.hold(invoice.getValue().invoice(), until.value().get(), reason.get()));
        asking.ask(
                texts.get("customers.holdInvoice.title"),
                texts.get("customers.holdInvoice.sentence"),
                until.input(),
                action,
                Forms.pair(Forms.named(texts.get("customers.dispute.invoice"), invoice), until),
                new HintedField(texts.get("customers.hold.reason"), reason));
    }

    void resume() {
        var invoice = invoices();
        var action = asking.button(
                texts.get("customers.resume"),
                () -> decisions.resume(invoice.getValue().invoice()));
        asking.ask(
                texts.get("customers.resumeInvoice.title"),
                texts.get("customers.resumeInvoice.sentence"),
                invoice,
                action,
                Forms.named(texts.get("customers.dispute.invoice"), invoice));
    }

    /// Each open invoice once, the first one chosen.
    private ComboBox<OpenItem> invoices() {
        var seen = new HashSet<>();
        var once = new ArrayList<OpenItem>();
        file.items().stream().filter(item -> seen.add(item.invoice())).forEach(once::add);
        var choice = Forms.choice(once, item -> texts.get("calls.invoice", item.number(), item.outstanding()));
        choice.getSelectionModel().selectFirst();
        return choice;
    }
}
