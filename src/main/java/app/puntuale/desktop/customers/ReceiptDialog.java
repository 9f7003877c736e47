package app.puntuale.desktop.customers;

import app.puntuale.desktop.controls.Forms;
import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Channel;
import app.puntuale.followups.Proof;
import java.util.List;

/// When a notice of default was received, and how this can be proved: from then on its deadline runs, and prescription
/// begins anew (RULES B-13, B-24).
record ReceiptDialog(CustomerViewModel model, Desk desk) {

    /// @param way how the notice left: it decides the likeliest proof
    void show(String protocol, Channel way) {
        var texts = desk.texts();
        var asking = new Asking(desk);
        var on = asking.day("customers.received.on");
        var proof = Forms.choice(List.of(Proof.values()), one -> texts.get("facts.proof." + one));
        proof.setValue(way == Channel.LETTER ? Proof.SIGNED_CARD : Proof.PEC_RECEIPT);
        var action = asking.button(
                texts.get("customers.received.do"),
                Asking.isDay(on),
                () -> model.claims().received(protocol, on.value().get().orElseThrow(), proof.getValue()));
        asking.ask(
                texts.get("customers.received.title", protocol),
                texts.get("customers.received.sentence"),
                on.input(),
                action,
                on,
                Forms.named(texts.get("customers.received.proof"), proof));
    }
}
