package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.PlanWish;
import app.puntuale.money.Money;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.Rhythm;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;

/// Asks how a debt is to be paid by and by (mockup 03b), and tells the rates while they are chosen. They are so
/// many, or of an amount: what is written as an amount comes first.
final class PlanDialog {

    private static final int MOST_OFFERED = 36;
    private static final int USUAL_RATES = 3;
    private static final int SHOWN = 6;

    private final Money debt;
    private final Money grown;
    private final Desk desk;
    private final Texts texts;
    private final ComboBox<Integer> number =
            Forms.choice(IntStream.rangeClosed(1, MOST_OFFERED).boxed().toList(), count -> Formats.count(count));
    private final MoneyField amount;
    private final ComboBox<Rhythm> rhythm;
    private final ComboBox<PlanInterest> interest;
    private final CheckBox acceleration;

    /// @param debt everything that is open in euro
    /// @param grown the interest on it until today that nobody has paid: the rates may include it
    PlanDialog(Money debt, Money grown, Desk desk) {
        this.debt = debt;
        this.grown = grown;
        this.desk = desk;
        this.texts = desk.texts();
        this.amount = new MoneyField(texts.get("customers.plan.amount"), texts);
        this.rhythm = Forms.choice(List.of(Rhythm.values()), one -> texts.get("customers.plan.every." + one));
        this.interest =
                Forms.choice(List.of(PlanInterest.values()), one -> texts.get("customers.plan.interest." + one));
        this.acceleration = new CheckBox(texts.get("customers.plan.acceleration"));
        number.setId("plan-rates");
        number.setValue(USUAL_RATES);
        amount.input().setId("plan-amount");
        rhythm.setValue(Rhythm.MONTHLY);
        interest.setId("plan-interest");
        interest.setValue(PlanInterest.RUNS);
        acceleration.setSelected(true);
    }

    void open(Consumer<PlanWish> propose) {
        var asking = new Asking(desk);
        var first = asking.day("customers.plan.first");
        first.value().set(Optional.of(desk.today().get().plusMonths(1)));
        var preview = Words.wrapped("", "muted");
        preview.setId("plan-preview");
        preview.textProperty()
                .bind(first.value()
                        .flatMap(day -> day.map(this::told).orElseGet(() -> Bindings.createStringBinding(() -> ""))));
        var action = asking.button(
                texts.get("customers.plan.do"),
                Asking.isDay(first).and(isDivisible()),
                () -> propose.accept(wish(first.value().get().orElseThrow())));
        asking.ask(
                texts.get("customers.plan.title"),
                texts.get("customers.plan.sentence", debt),
                number,
                action,
                Forms.pair(Forms.named(texts.get("customers.plan.rates"), number), amount),
                Forms.pair(first, Forms.named(texts.get("customers.plan.every"), rhythm)),
                Forms.named(texts.get("customers.plan.interest"), interest),
                acceleration,
                preview);
    }

    private PlanWish wish(LocalDate first) {
        return new PlanWish(
                Set.of(),
                division(),
                first,
                rhythm.getValue(),
                interest.getValue(),
                acceleration.isSelected(),
                PlanWish.USUAL_GRACE);
    }

    private Division division() {
        return amount.value()
                .get()
                .<Division>map(Division.ByAmount::new)
                .orElseGet(() -> new Division.ByNumber(number.getValue()));
    }

    private BooleanBinding isDivisible() {
        return Bindings.createBooleanBinding(
                () -> !division().of(divided()).isEmpty(),
                number.valueProperty(),
                amount.value(),
                interest.valueProperty());
    }

    /// What the rates add up to.
    private Money divided() {
        return interest.getValue() == PlanInterest.INCLUDED ? debt.plus(grown) : debt;
    }

    private StringBinding told(LocalDate first) {
        return Bindings.createStringBinding(
                () -> {
                    var amounts = division().of(divided());
                    return amounts.isEmpty()
                            ? texts.get("customers.plan.notDivisible", divided())
                            : told(rhythm.getValue().rates(first, amounts), texts);
                },
                number.valueProperty(),
                amount.value(),
                rhythm.valueProperty(),
                interest.valueProperty());
    }

    /// The first rates and the last.
    static String told(List<PlanRate> rates, Texts texts) {
        var lines = new ArrayList<String>();
        for (var number = 1; number <= Math.min(SHOWN, rates.size()); number++) {
            lines.add(told(rates, number, texts));
        }
        if (rates.size() > SHOWN) {
            lines.add("…");
            lines.add(told(rates, rates.size(), texts));
        }
        return String.join("\n", lines);
    }

    private static String told(List<PlanRate> rates, int number, Texts texts) {
        var rate = rates.get(number - 1);
        return texts.get("customers.plan.rate", number, rates.size(), rate.amount(), rate.dueOn());
    }
}
