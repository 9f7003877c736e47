package app.puntuale.command;

import app.puntuale.customers.CustomerId;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Cashier;
import app.puntuale.payments.InterestLedger;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Towards;
import app.puntuale.texts.Texts;
import java.util.List;

/// `apply-credit`: what was left over of a payment is given to an invoice, because a person says so.
final class ApplyCredit implements Command {

    private static final Choices<Towards> TOWARDS = new Choices<Towards>()
            .add(Towards.CAPITAL, "capital", "capitale")
            .add(Towards.INTEREST, "interest", "interessi")
            .add(Towards.LUMP_SUM, "lump-sum", "40-euro");

    @Override
    public String name() {
        return "apply-credit";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.applyCredit.about"), texts)
                .value(Label.NUMBER, texts.get("command.applyCredit.payment"))
                .required("--invoice", Label.NUMBER, texts.get("command.applyCredit.invoice"))
                .option("--amount", Label.AMOUNT, texts.get("command.applyCredit.amount"))
                .option("--to", Label.CHOICE, texts.get("command.applyCredit.to", TOWARDS.words()))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var payment = new PaymentId(given.wholeNumber(0));
        var found = session.office()
                .archive()
                .payments()
                .find(payment)
                .orElseThrow(() -> new Refusal(session.texts().get("command.pay.refused.NO_SUCH_PAYMENT")));
        var towards = given.choice("--to", TOWARDS).orElse(Towards.CAPITAL);
        var line = line(given, session, found.customer(), towards);
        var amount = given.text("--amount")
                .map(_ -> given.requiredAmount("--amount"))
                .orElseGet(() -> found.unallocated().min(left(line, towards)));
        var part = new Allocation(line.item().id(), amount, towards);
        return switch (session.office().cashier().apply(payment, List.of(part), session.today())) {
            case Cashier.Entry.Entered entered -> {
                session.replies()
                        .line(reply -> reply.number("payment", payment.value())
                                .amount("applied", amount)
                                .amount("left_over", entered.leftOver()));
                session.replies()
                        .say(session.texts()
                                .get(
                                        "command.applyCredit.done",
                                        amount,
                                        line.item().number(),
                                        entered.leftOver()));
                yield Outcome.DONE;
            }
            case Cashier.Entry.Refused(var flaw) ->
                throw new Refusal(session.texts().get("command.pay.refused." + flaw));
        };
    }

    private static InterestLedger.Line line(Given given, Session session, CustomerId customer, Towards towards) {
        var number = given.required("--invoice");
        return session.office().cashier().ledger(customer, session.today()).lines().stream()
                .filter(line -> line.item().number().equalsIgnoreCase(number.strip()))
                .filter(line -> left(line, towards).isPositive())
                .findFirst()
                .orElseThrow(() -> new Refusal(session.texts().get("command.pay.refused.NOT_OPEN")));
    }

    private static Money left(InterestLedger.Line line, Towards towards) {
        return switch (towards) {
            case CAPITAL -> line.open();
            case INTEREST -> line.unpaid();
            case LUMP_SUM -> line.lumpSum().unpaid();
        };
    }
}
