package app.puntuale.command;

import app.puntuale.texts.Texts;

/// `payments-checked`: somebody looked at the bank today, and every payment is entered.
final class PaymentsChecked implements Command {

    @Override
    public String name() {
        return "payments-checked";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.paymentsChecked.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        session.office().archive().settings().diary().paymentsSeen(session.today());
        session.replies()
                .line(line -> line.text("payments_checked_on", session.today().toString()));
        session.replies().say(session.texts().get("command.paymentsChecked.done", session.today()));
        return Outcome.DONE;
    }
}
