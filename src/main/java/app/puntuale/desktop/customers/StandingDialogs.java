package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.controls.Words;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Cause;
import app.puntuale.followups.Standing;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;

/// What is said of the customer as a whole: on hold, in other hands, given up, and why they do not pay.
public final class StandingDialogs {

    private final CustomerDecisions decisions;
    private final Asking asking;
    private final Texts texts;

    public StandingDialogs(CustomerDecisions decisions, Desk desk) {
        this.decisions = decisions;
        this.asking = new Asking(desk);
        this.texts = desk.texts();
    }

    /// Until when, and why: both may stay empty.
    void hold() {
        var until = asking.day("customers.hold.until");
        var reason = new SimpleStringProperty("");
        var action = asking.button(
                texts.get("customers.hold"),
                Asking.emptyOrDay(until),
                () -> decisions.hold(until.value().get(), reason.get()));
        asking.ask(
                texts.get("customers.hold.title"),
                texts.get("customers.hold.sentence"),
                until.input(),
                action,
                until,
                new HintedField(texts.get("customers.hold.reason"), reason));
    }

    void change() {
        change(Standing.WITH_LAWYER);
    }

    /// With that one proposed.
    void change(Standing proposed) {
        var standing = Forms.choice(List.of(Standing.values()), one -> texts.get("facts.standing." + one));
        standing.setValue(proposed);
        var reason = new SimpleStringProperty("");
        var field = new HintedField(texts.get("customers.hold.reason"), reason);
        field.input().setId("standing-reason");
        var action = asking.button(
                texts.get("customers.standing.do"),
                Asking.isWritten(reason),
                () -> decisions.stand(standing.getValue(), reason.get()));
        asking.ask(
                texts.get("customers.standing.title"),
                texts.get("customers.standing.sentence"),
                standing,
                action,
                Forms.named(texts.get("customers.standing.which"), standing),
                field);
    }

    void writeOff() {
        var lookAgain = asking.day("customers.writeOff.lookAgain");
        var reason = new SimpleStringProperty("");
        var field = new HintedField(texts.get("customers.hold.reason"), reason);
        var action = asking.button(
                texts.get("customers.writeOff.do"),
                Asking.isWritten(reason).and(Asking.isDay(lookAgain)),
                () -> decisions.writeOff(reason.get(), lookAgain.value().get().orElseThrow()));
        asking.ask(
                texts.get("customers.writeOff.title"),
                texts.get("customers.writeOff.sentence"),
                field.input(),
                action,
                field,
                lookAgain);
    }

    /// The strategy follows the choice at once.
    public void cause() {
        var cause = Forms.choice(List.of(Cause.values()), one -> texts.get("facts.cause." + one));
        cause.setValue(Cause.FORGOTTEN);
        var note = new SimpleStringProperty("");
        var strategy = Words.wrapped("");
        strategy.textProperty().bind(cause.valueProperty().map(this::strategy));
        var action =
                asking.button(texts.get("customers.cause.do"), () -> decisions.cause(cause.getValue(), note.get()));
        asking.ask(
                texts.get("customers.cause.title"),
                texts.get("customers.cause.sentence"),
                cause,
                action,
                Forms.named(texts.get("customers.cause.which"), cause),
                strategy,
                new HintedField(texts.get("customers.cause.note"), note));
    }

    private String strategy(Cause cause) {
        return cause.strategy().stream()
                .map(move -> texts.get("facts.move." + move))
                .collect(Collectors.joining("\n"));
    }
}
