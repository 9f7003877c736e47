package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.AgreementFlaw;
import app.puntuale.followups.Flaw;
import app.puntuale.followups.FollowUpFlaw;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.HistoryId;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.stream.Stream;

/// What a person decides about the follow-up of a customer, or agrees with them: commands that differ in what they
/// take, and are answered alike.
record Decision(String name, Taking takes, Deciding decides) implements Command {

    /// What it takes beside the customer.
    interface Taking {
        Form form(Texts texts);
    }

    interface Deciding {
        FollowUps.Answer decide(Given given, Session session, Customer customer);
    }

    static List<Command> all() {
        return Stream.of(
                        HoldDecisions.all(),
                        DisputeDecisions.all(),
                        StandingDecisions.all(),
                        FindingDecisions.all(),
                        LineDecisions.all(),
                        PolicyDecisions.all(),
                        ClaimDecisions.all(),
                        OpinionDecisions.all(),
                        ProofDecisions.all(),
                        PlanAgreements.all(),
                        MoneyAgreements.all())
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
        return switch (decides.decide(given, session, customer)) {
            case FollowUps.Answer.Done(var entry) -> done(entry, customer, session);
            case FollowUps.Answer.Refused(var flaw) ->
                throw new Refusal(session.texts().get(key(flaw)));
        };
    }

    private static String key(Flaw flaw) {
        return switch (flaw) {
            case FollowUpFlaw ofADecision -> "command.decision.refused." + ofADecision;
            case AgreementFlaw ofAnAgreement -> "command.agreement.refused." + ofAnAgreement;
        };
    }

    private static Outcome done(HistoryId entry, Customer customer, Session session) {
        var next = NextStep.of(customer, session);
        var plan = PlanReply.known(entry, customer, session);
        session.replies().line(line -> {
            line.object("customer", object -> CustomerReply.customer(object, customer))
                    .number("entry", entry.value());
            plan.ifPresent(known -> line.object("plan", object -> PlanReply.fields(object, known)));
            next.fields(line);
        });
        session.replies().say(session.texts().get("command.decision.done", customer.name()));
        plan.ifPresent(known -> PlanReply.say(known, session));
        session.replies().say(next.sentence());
        return Outcome.DONE;
    }

    /// What every one of them begins with.
    static Form about(String sentence, Texts texts) {
        return new Form(sentence, texts).customer();
    }
}
