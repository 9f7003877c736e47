package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.CustomerPlan;
import app.puntuale.followups.HistoryId;
import app.puntuale.plans.PlanState;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;

/// A repayment plan, for a person and for a machine.
final class PlanReply {

    private PlanReply() {}

    static List<CustomerPlan> all(Customer customer, Session session) {
        return session.office().agreements().plans(customer.id(), session.today());
    }

    /// The plan that was proposed in that line of the history; empty when it speaks of something else.
    static Optional<CustomerPlan> known(HistoryId line, Customer customer, Session session) {
        return all(customer, session).stream()
                .filter(plan -> plan.id().equals(line))
                .findFirst();
    }

    static void fields(JsonObject line, CustomerPlan known) {
        var terms = known.plan().terms();
        line.number("plan", known.id().value())
                .text("state", code(known.state()))
                .day("signed_on", known.plan().signedOn())
                .text("interest", Today.word(terms.interest()))
                .amount("agreed_interest", terms.agreedInterest())
                .flag("acceleration", terms.acceleration())
                .number("grace_days", terms.graceDays())
                .amount("total", terms.total())
                .amount("paid", known.paid())
                .list(
                        "rates",
                        terms.rates(),
                        (rate, that) ->
                                rate.text("due_on", that.dueOn().toString()).amount("amount", that.amount()));
    }

    static void say(CustomerPlan known, Session session) {
        var texts = session.texts();
        var terms = known.plan().terms();
        session.replies()
                .say(texts.get(
                        "command.plan.told",
                        known.id().value(),
                        terms.total(),
                        terms.rates().size(),
                        texts.get("command.plan.interest." + terms.interest())));
        session.replies().say(state(known, texts));
        var table = new Table().words("").figures("");
        terms.rates().forEach(rate -> table.row("  " + Formats.day(rate.dueOn()), Formats.money(rate.amount())));
        table.bareLines().forEach(session.replies()::say);
    }

    private static String state(CustomerPlan known, Texts texts) {
        return switch (known.state()) {
            case PlanState.Proposed() -> texts.get("command.plan.state.proposed");
            case PlanState.Respected(var next, var left) ->
                texts.get("command.plan.state.respected", known.paid(), next.dueOn(), left);
            case PlanState.Late(var missed, var left, var lapsesOn) ->
                texts.get("command.plan.state.late", missed.dueOn(), left, lapsesOn);
            case PlanState.Lapsed(var missed, var on) -> texts.get("command.plan.state.lapsed", missed.dueOn(), on);
            case PlanState.Fulfilled() -> texts.get("command.plan.state.fulfilled");
            case PlanState.Ended() -> texts.get("command.plan.state.ended");
        };
    }

    private static String code(PlanState state) {
        return switch (state) {
            case PlanState.Proposed() -> "proposed";
            case PlanState.Respected _ -> "respected";
            case PlanState.Late _ -> "late";
            case PlanState.Lapsed _ -> "lapsed";
            case PlanState.Fulfilled() -> "fulfilled";
            case PlanState.Ended() -> "ended";
        };
    }
}
