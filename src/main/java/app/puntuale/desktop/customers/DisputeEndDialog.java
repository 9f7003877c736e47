package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.controls.HintedField;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.DisputeEnd;
import app.puntuale.followups.OpenDispute;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;

/// Asks how a dispute ended.
public final class DisputeEndDialog {

    private DisputeEndDialog() {}

    public static void open(OpenDispute dispute, CustomerDecisions decisions, Desk desk) {
        var texts = desk.texts();
        var asking = new Asking(desk);
        var end = Forms.choice(List.of(DisputeEnd.values()), one -> texts.get("facts.disputeEnd." + one));
        end.setValue(DisputeEnd.RESUMED);
        var how = new SimpleStringProperty("");
        var action = asking.button(
                texts.get("customers.resolve.do"), () -> decisions.close(dispute.invoice(), end.getValue(), how.get()));
        asking.ask(
                texts.get("customers.resolve.title", dispute.number()),
                texts.get("customers.resolve.sentence"),
                end,
                action,
                Forms.named(texts.get("customers.resolve.end"), end),
                new HintedField(texts.get("customers.resolve.how"), how));
    }
}
