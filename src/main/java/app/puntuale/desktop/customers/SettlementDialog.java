package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.money.Money;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;

/// Asks for how much the rest is given up, and tells while it is written how much that is.
record SettlementDialog(Money debt, Desk desk) {

    /// @param settle is handed how much must come, and by which day
    void open(BiConsumer<Money, LocalDate> settle) {
        var texts = desk.texts();
        var asking = new Asking(desk);
        var amount = new MoneyField(texts.get("customers.settle.amount"), texts);
        var by = asking.day("customers.settle.by");
        var preview = Words.wrapped("", "muted");
        preview.setId("settlement-preview");
        preview.textProperty().bind(amount.value().map(_ -> told(amount, texts)));
        var isWhole = Asking.isDay(by)
                .and(Bindings.createBooleanBinding(() -> accepted(amount).isPresent(), amount.value()));
        var action = asking.button(
                texts.get("customers.settle.do"),
                isWhole,
                () -> settle.accept(
                        accepted(amount).orElseThrow(), by.value().get().orElseThrow()));
        asking.ask(
                texts.get("customers.settle.title"),
                texts.get("customers.settle.sentence", debt),
                amount.input(),
                action,
                Forms.pair(amount, by),
                preview);
    }

    private String told(MoneyField amount, Texts texts) {
        return accepted(amount)
                .map(that -> texts.get("customers.settle.givenUp", debt.minus(that)))
                .orElseGet(() -> texts.get("customers.settle.lessThan", debt));
    }

    /// Above zero, and less than what is owed.
    private Optional<Money> accepted(MoneyField amount) {
        return amount.value().get().filter(that -> that.isPositive() && that.compareTo(debt) < 0);
    }
}
