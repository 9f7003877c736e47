package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Boxes;
import app.puntuale.desktop.controls.Buttons;
import app.puntuale.desktop.controls.DialogBox;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.CustomerPlan;
import app.puntuale.followups.Exhibit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.letters.AgreementDesk.Answer.Made;
import app.puntuale.money.Money;
import app.puntuale.payments.InterestLedger;
import app.puntuale.plans.PlanState;
import app.puntuale.texts.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.CheckBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// A repayment plan and a settlement (mockup 03b): what is agreed, and the paper to sign.
final class AgreementDialogs {

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
        new PlanDialog(debt(), grown(), desk).open(wish -> model.agreements().propose(wish, this::save));
    }

    /// What the plan is about: everything that may be asked for.
    private Money debt() {
        return asked().map(OpenItem::outstanding).collect(Money.sum());
    }

    /// What nobody has paid of the interest on it.
    private Money grown() {
        return asked().flatMap(item -> file.account().ledger().of(item.id()).stream())
                .map(InterestLedger.Line::unpaid)
                .collect(Money.sum());
    }

    private Stream<OpenItem> asked() {
        return file.items().stream()
                .filter(item -> item.mayBeChased() && item.outstanding().isEuro());
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
                Words.wrapped(PlanDialog.told(terms.rates(), texts)),
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
        new SettlementDialog(debt(), desk)
                .open((accepted, by) -> model.agreements().settle(accepted, by, this::save));
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
