package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.PlanWish;
import app.puntuale.money.Money;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.Rhythm;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

/// Asks how a debt is to be paid by and by, and tells the rates while they are written.
final class PlanDialog {

    private static final int MOST_OFFERED = 36;
    private static final int USUAL_RATES = 3;

    private final AgreementDecisions decisions;
    private final Money debt;
    private final Desk desk;
    private final Texts texts;

    /// @param debt everything that is open in euro
    PlanDialog(AgreementDecisions decisions, Money debt, Desk desk) {
        this.decisions = decisions;
        this.debt = debt;
        this.desk = desk;
        this.texts = desk.texts();
    }

    /// So many rates, or rates of an amount: what is written as an amount comes first.
    void open() {
        var asking = new Asking(desk);
        var rates = Forms.choice(
                IntStream.rangeClosed(2, MOST_OFFERED).boxed().toList(),
                number -> texts.get("customers.newPlan.rates", number));
        rates.setValue(USUAL_RATES);
        var rate = new MoneyField(texts.get("customers.newPlan.rate"), texts);
        rate.input().setId("plan-rate");
        var first = asking.day("customers.newPlan.first");
        first.value().set(Optional.of(desk.today().get().plusMonths(1).withDayOfMonth(1)));
        var rhythm = Forms.choice(List.of(Rhythm.values()), one -> texts.get("customers.newPlan.every." + one));
        rhythm.setValue(Rhythm.MONTHLY);
        var interest =
                Forms.choice(List.of(PlanInterest.values()), one -> texts.get("customers.newPlan.interest." + one));
        interest.setValue(PlanInterest.RUNS);
        var acceleration = new CheckBox(texts.get("customers.newPlan.acceleration"));
        acceleration.setSelected(true);
        acceleration.setWrapText(true);
        var preview = Words.wrapped("", "muted");
        preview.setId("plan-preview");
        preview.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> told(division(rates, rate)), rates.valueProperty(), rate.value()));
        var isWhole = Asking.isDay(first)
                .and(Bindings.createBooleanBinding(
                        () -> !division(rates, rate).of(debt).isEmpty(), rates.valueProperty(), rate.value()));
        var action = asking.button(
                texts.get("customers.newPlan.do"),
                isWhole,
                () -> decisions.propose(new PlanWish(
                        Set.of(),
                        division(rates, rate),
                        first.value().get().orElseThrow(),
                        rhythm.getValue(),
                        interest.getValue(),
                        acceleration.isSelected(),
                        PlanWish.USUAL_GRACE)));
        asking.ask(
                texts.get("customers.newPlan.title"),
                texts.get("customers.newPlan.sentence", debt),
                rates,
                action,
                Forms.pair(Forms.named(texts.get("customers.newPlan.howMany"), rates), rate),
                Forms.pair(first, Forms.named(texts.get("customers.newPlan.rhythm"), rhythm)),
                Forms.named(texts.get("customers.newPlan.onInterest"), interest),
                acceleration,
                preview);
    }

    private static Division division(ComboBox<Integer> rates, MoneyField rate) {
        return rate.value()
                .get()
                .<Division>map(Division.ByAmount::new)
                .orElseGet(() -> new Division.ByNumber(rates.getValue()));
    }

    /// `3 rate da € 333,33, l’ultima da € 333,34.`
    private String told(Division division) {
        var amounts = division.of(debt);
        if (amounts.isEmpty()) {
            return texts.get("customers.newPlan.notDivisible", debt);
        }
        var last = amounts.getLast();
        return amounts.getFirst().equals(last)
                ? texts.get("customers.newPlan.alike", amounts.size(), last)
                : texts.get("customers.newPlan.preview", amounts.size(), amounts.getFirst(), last);
    }
}
