package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.money.Money;
import app.puntuale.texts.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;

/// Asks for how much the rest is given up, and tells while it is written how much that is.
final class SettlementDialog {

    private final AgreementDecisions decisions;
    private final Money debt;
    private final Desk desk;
    private final Texts texts;

    /// @param debt everything that is open in euro
    SettlementDialog(AgreementDecisions decisions, Money debt, Desk desk) {
        this.decisions = decisions;
        this.debt = debt;
        this.desk = desk;
        this.texts = desk.texts();
    }

    void open() {
        var asking = new Asking(desk);
        var amount = new MoneyField(texts.get("customers.newSettlement.amount"), texts);
        var by = asking.day("customers.newSettlement.by");
        var preview = Words.wrapped("", "muted");
        preview.setId("settlement-preview");
        preview.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> accepted(amount)
                                .map(that -> texts.get("customers.newSettlement.givenUp", debt.minus(that)))
                                .orElseGet(() -> texts.get("customers.newSettlement.lessThan", debt)),
                        amount.value()));
        var isWhole = Asking.isDay(by)
                .and(Bindings.createBooleanBinding(() -> accepted(amount).isPresent(), amount.value()));
        var action = asking.button(
                texts.get("customers.newSettlement.do"),
                isWhole,
                () -> decisions.settle(
                        amount.value().get().orElseThrow(), by.value().get().orElseThrow()));
        asking.ask(
                texts.get("customers.newSettlement.title"),
                texts.get("customers.newSettlement.sentence", debt),
                amount.input(),
                action,
                Forms.pair(amount, by),
                preview);
    }

    /// Above zero, and less than what is owed.
    private Optional<Money> accepted(MoneyField amount) {
        return amount.value().get().filter(that -> that.isPositive() && that.compareTo(debt) < 0);
    }
}
