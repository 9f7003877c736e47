package app.puntuale.command;

import app.puntuale.texts.Texts;

/// `plan show`: the repayment plans of a customer and how they stand, one line each.
final class PlanShow implements Command {

    @Override
    public String name() {
        return "plan show";
    }

    @Override
    public Form form(Texts texts) {
        return Decision.about(texts.get("command.plan.show.about"), texts).json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var customer = CustomerOption.customer(given, session);
        var plans = PlanReply.all(customer, session);
        for (var plan : plans) {
            session.replies().line(line -> PlanReply.fields(line, plan));
            PlanReply.say(plan, session);
        }
        if (plans.isEmpty()) {
            session.replies().say(session.texts().get("command.plan.none", customer.name()));
        }
        return Outcome.DONE;
    }
}
