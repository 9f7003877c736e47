package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.Agreements;
import app.puntuale.followups.HistoryId;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.stream.Stream;

/// What is agreed with a customer about an old debt: commands that differ in what they take, and are answered alike.
record Agreement(String name, Taking takes, Agreeing agrees) implements Command {

    /// What it takes beside the customer.
    interface Taking {
        Form form(Texts texts);
    }

    interface Agreeing {
        Agreements.Answer agree(Given given, Session session, Customer customer);
    }

    static List<Command> all() {
        return Stream.of(PlanAgreements.all(), MoneyAgreements.all())
                .<Command>flatMap(List::stream)
                .toList();
    }

    @Override
    public Form form(Texts texts) {
        return takes.form(texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var customer = CustomerOption.customer(given, session);
        return switch (agrees.agree(given, session, customer)) {
            case Agreements.Answer.Done(var entry) -> done(entry, customer, session);
            case Agreements.Answer.Refused(var flaw) ->
                throw new Refusal(session.texts().get("command.agreement.refused." + flaw));
        };
    }

    private static Outcome done(HistoryId entry, Customer customer, Session session) {
        var next = NextStep.of(customer, session);
        var plan = PlanReply.known(entry, customer, session);
        session.replies().line(line -> {
            line.object("customer", object -> CustomerReply.customer(object, customer))
                    .number("entry", entry.value())
                    .object("plan", plan, PlanReply::fields);
            next.fields(line);
        });
        session.replies().say(session.texts().get("command.decision.done", customer.name()));
        plan.ifPresent(known -> PlanReply.say(known, session));
        session.replies().say(next.sentence());
        return Outcome.DONE;
    }
}
