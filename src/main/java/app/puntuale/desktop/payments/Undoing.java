package app.puntuale.desktop.payments;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.PaymentId;

/// Takes a payment back and says so.
record Undoing(Cashier cashier, Desk desk) {

    void undo(PaymentId payment) {
        desk.background().run(() -> cashier.undo(payment, desk.today().get()), undone -> {
            undone.ifPresent(was -> desk.toasts().say("mdi2u-undo", desk.texts().get("payments.undone", was.amount())));
            desk.changes().happened();
        });
    }
}
