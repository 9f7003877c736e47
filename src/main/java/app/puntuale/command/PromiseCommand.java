package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.HistoryId;
import app.puntuale.followups.PromiseDesk;
import app.puntuale.followups.Promises;
import app.puntuale.texts.Texts;

/// `promise`: a promise of payment that was made otherwise than in a call.
final class PromiseCommand implements Command {

    @Override
    public String name() {
        return "promise";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.promise.about"), texts)
                .customer()
                .required("--by", Label.DAY, texts.get("command.promise.by"))
                .required("--amount", Label.AMOUNT, texts.get("command.promise.amount"))
                .option("--who", Label.TEXT, texts.get("command.promise.who"))
                .option("--note", Label.TEXT, texts.get("command.promise.note"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var by = given.requiredDay("--by");
        var customer = CustomerOption.customer(given, session);
        var amount = CustomerOption.owed("--amount", given, session, customer);
        var wasAdvisable = isAdvisable(customer, session);
        var answer = session.office()
                .followUps()
                .promises()
                .promise(
                        customer.id(),
                        by,
                        amount,
                        given.text("--who").orElse(""),
                        given.text("--note").orElse(""),
                        session.today());
        return switch (answer) {
            case PromiseDesk.Answer.Promised(var entry) -> promised(entry, wasAdvisable, customer, session);
            case PromiseDesk.Answer.Refused(var flaw) ->
                throw new Refusal(session.texts().get("calls.flaw." + flaw));
        };
    }

    private static Outcome promised(HistoryId entry, boolean wasAdvisable, Customer customer, Session session) {
        var next = NextStep.of(customer, session);
        session.replies().line(line -> {
            line.object("customer", object -> CustomerReply.customer(object, customer))
                    .number("entry", entry.value())
                    .flag("another_promise", isAdvisable(customer, session));
            next.fields(line);
        });
        session.replies().say(session.texts().get("command.decision.done", customer.name()));
        if (!wasAdvisable) {
            session.replies().say(session.texts().get("facts.noThirdPromise"));
        }
        session.replies().say(next.sentence());
        return Outcome.DONE;
    }

    private static boolean isAdvisable(Customer customer, Session session) {
        var desk = session.office().today();
        return desk.caseOf(customer.id())
                .map(known -> Promises.of(known, desk.rulebook().workingDays(), session.today()))
                .filter(promises -> !promises.isAnotherAdvisable())
                .isEmpty();
    }
}
