package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.money.Money;
import app.puntuale.payments.InterestLedger.Line;
import app.puntuale.payments.Towards;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;

/// The question before late interest, or the lump sum, is given up: how much of it, and why.
record WaiverDialog(CustomerViewModel model, Desk desk) {

    /// Whether there is anything of it left to give up.
    static boolean isPossible(Line line) {
        return !choices(line).isEmpty();
    }

    void show(Line line) {
        var texts = desk.texts();
        var asking = new Asking(desk);
        var what = Forms.choice(
                choices(line),
                one -> texts.get("customers.waive." + one, left(line, one).orElse(Money.ZERO)));
        what.getSelectionModel().selectFirst();
        var amount = new MoneyField(texts.get("customers.waive.amount"), texts);
        var reason = new SimpleStringProperty("");
        var isWhole = Asking.isWritten(reason)
                .and(Bindings.createBooleanBinding(
                        () -> amount.input().getText().isBlank()
                                || amount.value().get().isPresent(),
                        amount.input().textProperty(),
                        amount.value()));
        var action = asking.button(
                texts.get("customers.waive.do"),
                isWhole,
                () -> model.claims()
                        .waive(line.item().id(), what.getValue(), amount.value().get(), reason.get()));
        var why = new HintedField(texts.get("customers.hold.reason"), reason);
        asking.ask(
                texts.get("customers.waive.title", line.item().number()),
                texts.get("customers.waive.sentence"),
                why.input(),
                action,
                Forms.named(texts.get("customers.waive.what"), what),
                amount,
                why);
    }

    private static List<Towards> choices(Line line) {
        return Stream.of(Towards.values())
                .filter(one -> left(line, one).filter(Money::isPositive).isPresent())
                .toList();
    }

    /// What could be given up of it; capital is not given up here.
    private static Optional<Money> left(Line line, Towards towards) {
        return switch (towards) {
            case CAPITAL -> Optional.empty();
            case INTEREST -> Optional.of(line.unpaid());
            case LUMP_SUM -> Optional.of(line.lumpSum().unpaid());
        };
    }
}
