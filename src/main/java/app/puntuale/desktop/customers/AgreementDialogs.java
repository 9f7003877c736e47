package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DayField;
import app.puntuale.desktop.controls.DialogBox;
import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.MoneyField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.CustomerPlan;
import app.puntuale.followups.Exhibit;
import app.puntuale.followups.PlanWish;
import app.puntuale.letters.AgreementDesk.Answer.Made;
import app.puntuale.money.Money;
import app.puntuale.plans.Division;
import app.puntuale.plans.PlanInterest;
import app.puntuale.plans.PlanRate;
import app.puntuale.plans.PlanState;
import app.puntuale.plans.Rhythm;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// A repayment plan and a settlement (mockup 03b): what is agreed, and the paper to sign.
final class AgreementDialogs {

    private static final int MOST_RATES = 36;
    private static final int SHOWN = 6;

    private final CustomerViewModel model;
    private final CustomerFile file;
    private final Window owner;
    private final Desk desk;
    private final Asking asking;
    private final Texts texts;

    /// @param owner over which the files are chosen
    AgreementDialogs(CustomerViewModel model, CustomerFile file, Window owner, Desk desk) {
        this.model = model;
        this.file = file;
        this.owner = owner;
        this.desk = desk;
        this.asking = new Asking(desk);
        this.texts = desk.texts();
    }

    /// The plan that is there, or a new one.
    void plan() {
        model.agreements().plan(found -> found.ifPresentOrElse(this::show, this::propose));
    }

    private void propose() {
        var rates = Forms.choice(IntStream.rangeClosed(1, MOST_RATES).boxed().toList(), count -> Formats.count(count));
        rates.setId("plan-rates");
        rates.setValue(3);
        var first = asking.day("customers.plan.first");
        first.value().set(Optional.of(desk.today().get().plusMonths(1)));
        var rhythm = Forms.choice(List.of(Rhythm.values()), one -> texts.get("customers.plan.every." + one));
        rhythm.setValue(Rhythm.MONTHLY);
        var interest = Forms.choice(List.of(PlanInterest.values()), one -> texts.get("customers.plan.interest." + one));
        interest.setValue(PlanInterest.RUNS);
        var acceleration = new CheckBox(texts.get("customers.plan.acceleration"));
        acceleration.setSelected(true);
        var preview = Words.wrapped("", "muted");
        preview.setId("plan-preview");
        preview.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> first.value()
                                .get()
                                .map(day -> told(rhythm.getValue()
                                        .rates(day, new Division.ByNumber(rates.getValue()).of(debt()))))
                                .orElse(""),
                        rates.valueProperty(),
                        first.value(),
                        rhythm.valueProperty()));
        var action = asking.button(
                texts.get("customers.plan.do"),
                Asking.isDay(first),
                () -> model.agreements()
                        .propose(
                                new PlanWish(
                                        Set.of(),
                                        new Division.ByNumber(rates.getValue()),
                                        first.value().get().orElseThrow(),
                                        rhythm.getValue(),
                                        interest.getValue(),
                                        acceleration.isSelected(),
                                        PlanWish.USUAL_GRACE),
                                this::save));
        asking.ask(
                texts.get("customers.plan.title"),
                texts.get("customers.plan.sentence", debt()),
                rates,
                action,
                Forms.pair(Forms.named(texts.get("customers.plan.rates"), rates), first),
                Forms.pair(
                        Forms.named(texts.get("customers.plan.every"), rhythm),
                        Forms.named(texts.get("customers.plan.interest"), interest)),
                acceleration,
                preview);
    }

    /// The first rates and the last.
    private String told(List<PlanRate> rates) {
        var lines = new ArrayList<String>();
        for (var number = 1; number <= Math.min(SHOWN, rates.size()); number++) {
            lines.add(told(rates, number));
        }
        if (rates.size() > SHOWN) {
            lines.add("…");
            lines.add(told(rates, rates.size()));
        }
        return String.join("\n", lines);
    }

    private String told(List<PlanRate> rates, int number) {
        var rate = rates.get(number - 1);
        return texts.get("customers.plan.rate", number, rates.size(), rate.amount(), rate.dueOn());
    }

    /// What the plan is about: everything that may be asked for.
    private Money debt() {
        return file.items().stream()
                .filter(item -> item.mayBeChased() && item.outstanding().isEuro())
                .map(item -> item.outstanding())
                .collect(Money.sum());
    }

    private void show(CustomerPlan plan) {
        var terms = plan.plan().terms();
        var close = Buttons.plain(texts.get("errors.close"), desk.overlay()::close);
        var paper = Buttons.plain("mdi2f-file-pdf-box", texts.get("customers.plan.paper"), () -> {
            desk.overlay().close();
            model.agreements().planPaper(this::save);
        });
        paper.setId("plan-paper");
        var end = Buttons.flat(texts.get("customers.plan.end"), this::end);
        var buttons = Boxes.row("dialog-buttons", close, end, paper);
        if (plan.state() instanceof PlanState.Proposed) {
            var sign = Buttons.primary(texts.get("customers.plan.sign"), this::sign);
            sign.setId("plan-sign");
            buttons.getChildren().add(sign);
        }
        var dialog = new DialogBox(
                Boxes.column(
                        "gap-4",
                        Words.wrapped(texts.get("customers.plan.title"), "section"),
                        Words.wrapped(
                                texts.get(
                                        "customers.plan.told",
                                        terms.total(),
                                        terms.rates().size(),
                                        plan.paid()),
                                "muted"),
                        Words.wrapped(
                                texts.get(
                                        plan.state() instanceof PlanState.Proposed
                                                ? "customers.plan.proposed"
                                                : "customers.plan.signed"),
                                "muted")),
                Words.wrapped(told(terms.rates())),
                buttons);
        dialog.getStyleClass().add("questions");
        desk.overlay().show(dialog, paper);
    }

    private void sign() {
        var on = asking.day("customers.plan.signedOn");
        on.value().set(Optional.of(desk.today().get()));
        var attach = new CheckBox(texts.get("customers.plan.attach"));
        attach.setSelected(true);
        var action = asking.button(
                texts.get("customers.plan.sign"),
                Asking.isDay(on),
                () -> model.agreements().sign(on.value().get().orElseThrow(), () -> {
                    if (attach.isSelected()) {
                        new ProofDialogs(model, desk).choose(owner, Exhibit.AGREEMENT, () -> {});
                    }
                }));
        asking.ask(
                texts.get("customers.plan.signTitle"),
                texts.get("customers.plan.signSentence"),
                on.input(),
                action,
                on,
                attach);
    }

    private void end() {
        var reason = new SimpleStringProperty("");
        var field = new HintedField(texts.get("customers.hold.reason"), reason);
        var action = asking.button(
                texts.get("customers.plan.end"),
                Asking.isWritten(reason),
                () -> model.agreements().end(reason.get()));
        asking.ask(
                texts.get("customers.plan.endTitle"),
                texts.get("customers.plan.endSentence"),
                field.input(),
                action,
                field);
    }

    void settle() {
        var amount = new MoneyField(texts.get("customers.settle.amount"), texts);
        DayField by = asking.day("customers.settle.by");
        var isWhole = Asking.isDay(by)
                .and(Bindings.createBooleanBinding(() -> amount.value().get().isPresent(), amount.value()));
        var action = asking.button(
                texts.get("customers.settle.do"),
                isWhole,
                () -> model.agreements()
                        .settle(
                                amount.value().get().orElseThrow(),
                                by.value().get().orElseThrow(),
                                this::save));
        asking.ask(
                texts.get("customers.settle.title"),
                texts.get("customers.settle.sentence", debt()),
                amount.input(),
                action,
                Forms.pair(amount, by));
    }

    /// Asks where the copy goes; it is in the archive already.
    private void save(Made made) {
        var chooser = new FileChooser();
        chooser.setTitle(texts.get("letters.compose.save"));
        chooser.setInitialFileName(made.pdf().name());
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        Optional.ofNullable(chooser.showSaveDialog(owner))
                .ifPresent(chosen -> model.agreements().save(made, chosen.toPath()));
    }
}
