package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Dispute;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.HashSet;
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
        var isWhole = Asking.isDay(by)
                .and(Bindings.createBooleanBinding(() -> amount.value().get().isPresent(), amount.value()));
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
        var reason = new SimpleStringProperty("");
        var owner = new SimpleStringProperty("");
        var answerBy = asking.day("customers.dispute.answerBy");
        var ours = new CheckBox(texts.get("customers.dispute.ours"));
        var isWhole = Asking.isWritten(reason).and(Asking.emptyOrDay(answerBy));
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
        var why = new HintedField(texts.get("customers.dispute.reason"), reason);
        asking.ask(
                texts.get("customers.dispute.open"),
                texts.get("customers.dispute.onlyThat"),
                why.input(),
                action,
                Forms.pair(Forms.named(texts.get("customers.dispute.invoice"), invoice), part),
                why,
                Forms.pair(new HintedField(texts.get("customers.dispute.owner"), owner), answerBy),
                ours);
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
