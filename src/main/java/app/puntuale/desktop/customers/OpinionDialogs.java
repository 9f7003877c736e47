package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Grade;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.SourceGrade;
import app.puntuale.invoices.OpenItem;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/// What the firm thinks of a customer: the credit limit, the owner’s grade, a piece of news, by which policy they are
/// asked, and that they worry us.
final class OpinionDialogs {

    private final CustomerOpinions opinions;
    private final CustomerFile file;
    private final Asking asking;
    private final Texts texts;

    OpinionDialogs(CustomerViewModel model, CustomerFile file, Desk desk) {
        this.opinions = model.opinions();
        this.file = file;
        this.asking = new Asking(desk);
        this.texts = desk.texts();
    }

    /// Left empty, there is none.
    void limit() {
        var amount = new MoneyField(texts.get("customers.limit.amount"), texts);
        amount.value().set(file.portrait().exposure().limit());
        var isWhole = Bindings.createBooleanBinding(
                () -> amount.value()
                        .get()
                        .map(limit -> !limit.isNegative())
                        .orElseGet(() -> amount.input().getText().isBlank()),
                amount.value(),
                amount.input().textProperty());
        var action = asking.button(
                texts.get("customers.limit.do"),
                isWhole,
                () -> opinions.limit(amount.value().get()));
        asking.ask(
                texts.get("customers.limit.title"),
                texts.get("customers.limit.sentence"),
                amount.input(),
                action,
                amount);
    }

    /// A grade of one’s own wants a word on why; going back to the reckoned one does not.
    void grade() {
        var choices = Stream.concat(Stream.of(Grade.values()).map(Optional::of), Stream.of(Optional.<Grade>empty()))
                .toList();
        var grade = Forms.choice(choices, this::word);
        grade.setValue(file.portrait().reliability().grade().or(() -> Optional.of(Grade.FAIR)));
        var note = new SimpleStringProperty("");
        var isWhole = Bindings.createBooleanBinding(
                () -> grade.getValue().isEmpty() || !note.get().isBlank(), grade.valueProperty(), note);
        var action = asking.button(
                texts.get("customers.grade.do"), isWhole, () -> opinions.grade(grade.getValue(), note.get()));
        asking.ask(
                texts.get("customers.grade.title"),
                texts.get("customers.grade.sentence"),
                grade,
                action,
                Forms.named(texts.get("customers.grade.which"), grade),
                new HintedField(texts.get("customers.grade.note"), note));
    }

    private String word(Optional<Grade> grade) {
        return grade.map(given -> texts.get("facts.risk." + given)).orElseGet(() -> texts.get("customers.grade.none"));
    }

    void signal() {
        var source = Forms.choice(List.of(SourceGrade.values()), one -> texts.get("facts.source." + one));
        source.setValue(SourceGrade.HEARSAY);
        var what = new SimpleStringProperty("");
        var action = asking.button(
                texts.get("customers.signal.do"),
                Asking.isWritten(what),
                () -> opinions.signal(source.getValue(), what.get()));
        var field = new HintedField(texts.get("customers.signal.what"), what);
        asking.ask(
                texts.get("customers.signal.title"),
                texts.get("customers.signal.sentence"),
                field.input(),
                action,
                Forms.named(texts.get("customers.signal.source"), source),
                field);
    }

    void policy() {
        policy(Optional.empty());
    }

    /// @param item the invoice it is chosen for; empty for the customer as a whole
    void policy(Optional<OpenItem> item) {
        var tracks = file.course().tracks();
        var rulebook = file.course().rulebook();
        var choices = Stream.concat(
                        Stream.of(Optional.<PolicyName>empty()),
                        rulebook.policies().stream().map(policy -> Optional.of(policy.name())))
                .toList();
        var choice = Forms.choice(choices, name -> word(name, item.isPresent()));
        choice.setValue(
                item.flatMap(one -> Optional.ofNullable(tracks.invoices().get(one.invoice())))
                        .map(followed -> followed.track().policy()));
        var purpose = Words.wrapped("", "muted");
        purpose.textProperty()
                .bind(choice.valueProperty()
                        .map(name -> name.flatMap(rulebook::find)
                                .map(policy -> PolicyWords.purpose(policy, texts))
                                .orElse("")));
        var reason = new SimpleStringProperty("");
        var action = asking.button(
                texts.get("customers.policy.do"),
                Asking.isWritten(reason),
                () -> opinions.assign(item.map(OpenItem::invoice), choice.getValue(), reason.get()));
        asking.ask(
                item.map(one -> texts.get("customers.policy.invoiceTitle", one.number()))
                        .orElseGet(() -> texts.get("customers.policy.title")),
                texts.get("customers.policy.sentence"),
                choice,
                action,
                Forms.named(texts.get("customers.policy.which"), choice),
                purpose,
                new HintedField(texts.get("customers.hold.reason"), reason));
    }

    private String word(Optional<PolicyName> name, boolean ofInvoice) {
        return name.map(known -> PolicyWords.name(known, texts))
                .orElseGet(() -> texts.get(ofInvoice ? "customers.policy.ofCustomer" : "customers.policy.ofKind"));
    }

    void worry() {
        var reason = new SimpleStringProperty("");
        var field = new HintedField(texts.get("customers.worry.reason"), reason);
        var action = asking.button(
                texts.get("customers.worry.do"), Asking.isWritten(reason), () -> opinions.worry(reason.get()));
        asking.ask(
                texts.get("customers.worry.title"),
                texts.get("customers.worry.sentence"),
                field.input(),
                action,
                field);
    }
}
