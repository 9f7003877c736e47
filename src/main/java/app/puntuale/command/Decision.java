package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.HistoryId;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.stream.Stream;

/// What a person decides about the follow-up of a customer: commands that differ in what they take, and are answered
/// alike.
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
                        ProofDecisions.all())
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
                throw new Refusal(session.texts().get("command.decision.refused." + flaw));
        };
    }

    private static Outcome done(HistoryId entry, Customer customer, Session session) {
        var next = NextStep.of(customer, session);
        session.replies().line(line -> {
            line.object("customer", object -> CustomerReply.customer(object, customer))
                    .number("entry", entry.value());
            next.fields(line);
        });
        session.replies().say(session.texts().get("command.decision.done", customer.name()));
        session.replies().say(next.sentence());
        return Outcome.DONE;
    }

    /// What every one of them begins with.
    static Form about(String sentence, Texts texts) {
        return new Form(sentence, texts).customer();
    }
}
