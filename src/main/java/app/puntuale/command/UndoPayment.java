package app.puntuale.command;

import app.puntuale.payments.PaymentId;
import app.puntuale.texts.Texts;

/// `undo-payment`: a payment was entered by mistake.
final class UndoPayment implements Command {

    @Override
    public String name() {
        return "undo-payment";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.undoPayment.about"), texts)
                .value(Label.NUMBER, texts.get("command.undoPayment.payment"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var id = new PaymentId(given.wholeNumber(0));
        var undone = session.office()
                .cashier()
                .undo(id, session.today())
                .orElseThrow(() -> new Refusal(session.texts().get("command.undoPayment.refused", id.value())));
        session.replies().line(line -> line.number("undone", id.value()).amount("amount", undone.amount()));
        session.replies().say(session.texts().get("command.undoPayment.done", undone.amount(), undone.receivedOn()));
        return Outcome.DONE;
    }
}
