package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Claim;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.prescription.Term;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;

/// What keeps the claim for an invoice alive: the term that a person chooses, and that the debtor acknowledged the
/// debt.
final class PrescriptionDialogs {

    private final CustomerClaims claims;
    private final CustomerFile file;
    private final Asking asking;
    private final Texts texts;

    PrescriptionDialogs(CustomerViewModel model, CustomerFile file, Desk desk) {
        this.claims = model.claims();
        this.file = file;
        this.asking = new Asking(desk);
        this.texts = desk.texts();
    }

    void choose(OpenItem item) {
        var term = Forms.choice(List.of(Term.values()), this::word);
        term.setValue(file.claim(item)
                .map(Claim::term)
                .orElseGet(() -> Term.proposedFor(file.customer().kind())));
        var action =
                asking.button(texts.get("customers.term.do"), () -> claims.choose(item.invoice(), term.getValue()));
        asking.ask(
                texts.get("customers.term.title", item.number()),
                texts.get("customers.term.sentence"),
                term,
                action,
                Forms.named(texts.get("customers.term.which"), term));
    }

    private String word(Term term) {
        return texts.get("facts.prescription.chosen", texts.get("facts.term." + term), term.article());
    }

    /// Of that invoice, or of everything that is open.
    void acknowledge(OpenItem item) {
        var choices = List.of(Optional.of(item), Optional.<OpenItem>empty());
        var about = Forms.choice(
                choices,
                one -> one.map(known -> texts.get("customers.acknowledge.one", known.number()))
                        .orElseGet(() -> texts.get("customers.acknowledge.all")));
        about.setValue(Optional.of(item));
        var on = asking.day("customers.acknowledge.on");
        var how = new SimpleStringProperty("");
        var action = asking.button(
                texts.get("customers.acknowledge.do"),
                Asking.isDay(on).and(Asking.isWritten(how)),
                () -> claims.acknowledged(
                        about.getValue().map(OpenItem::invoice).map(Set::of).orElseGet(Set::<InvoiceId>of),
                        on.value().get().orElseThrow(),
                        how.get()));
        var partPaid = file.claim(item)
                .flatMap(Claim::partPaidOn)
                .map(day -> texts.get("customers.acknowledge.partPaid", day));
        asking.ask(
                texts.get("customers.acknowledge.title"),
                partPaid.orElseGet(() -> texts.get("customers.acknowledge.sentence")),
                on.input(),
                action,
                Forms.pair(Forms.named(texts.get("customers.acknowledge.about"), about), on),
                new HintedField(texts.get("customers.acknowledge.how"), how));
    }
}
