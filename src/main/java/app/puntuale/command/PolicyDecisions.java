package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.followups.FollowUps;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.followups.Step;
import app.puntuale.texts.Texts;
import java.util.List;
import java.util.Optional;

/// `worry`, `reassure`, `assign-policy`, `approve`: by which policy a customer is asked, and what the owner agrees to.
final class PolicyDecisions {

    private static final Choices<Step> STEPS = new Choices<Step>()
            .add(Step.FIRST_REMINDER, "first", "primo")
            .add(Step.SECOND_REMINDER, "second", "secondo")
            .add(Step.THIRD_REMINDER, "third", "terzo")
            .add(Step.NOTICE_OF_DEFAULT, "notice", "messa-in-mora");

    private PolicyDecisions() {}

    static List<Decision> all() {
        return List.of(
                new Decision("worry", PolicyDecisions::worryForm, PolicyDecisions::worry),
                new Decision("reassure", PolicyDecisions::reassureForm, PolicyDecisions::reassure),
                new Decision("assign-policy", PolicyDecisions::assignForm, PolicyDecisions::assign),
                new Decision("approve", PolicyDecisions::approveForm, PolicyDecisions::approve));
    }

    private static Form worryForm(Texts texts) {
        return Decision.about(texts.get("command.worry.about"), texts)
                .required("--reason", Label.TEXT, texts.get("command.worry.reason"));
    }

    private static FollowUps.Answer worry(Given given, Session session, Customer customer) {
        return session.office()
                .followUps()
                .policies()
                .worry(customer.id(), given.required("--reason"), session.today());
    }

    private static Form reassureForm(Texts texts) {
        return Decision.about(texts.get("command.reassure.about"), texts);
    }

    private static FollowUps.Answer reassure(Given given, Session session, Customer customer) {
        return session.office().followUps().policies().reassure(customer.id(), session.today());
    }

    private static Form assignForm(Texts texts) {
        return Decision.about(texts.get("command.assignPolicy.about"), texts)
                .option("--invoice", Label.NUMBER, texts.get("command.assignPolicy.invoice"))
                .required("--policy", Label.TEXT, texts.get("command.assignPolicy.policy"))
                .required("--reason", Label.TEXT, texts.get("command.worry.reason"));
    }

    private static FollowUps.Answer assign(Given given, Session session, Customer customer) {
        var rulebook = session.office().today().rulebook();
        var written = given.required("--policy");
        Optional<PolicyName> policy = List.of("default", "predefinita").contains(written)
                ? Optional.empty()
                : Optional.of(new PolicyOption(given, rulebook, session.texts()).name(written))
                        .map(Policy::name);
        var invoice = CustomerOption.perhapsInvoice(given, session, customer);
        return session.office()
                .followUps()
                .policies()
                .assign(customer.id(), invoice, policy, given.required("--reason"), rulebook, session.today());
    }

    private static Form approveForm(Texts texts) {
        return Decision.about(texts.get("command.approve.about"), texts)
                .option("--step", Label.CHOICE, texts.get("command.approve.step", STEPS.words()));
    }

    private static FollowUps.Answer approve(Given given, Session session, Customer customer) {
        var step = given.choice("--step", STEPS).or(() -> asked(session, customer));
        return session.office()
                .followUps()
                .policies()
                .approve(
                        customer.id(),
                        step.orElseThrow(() -> new Refusal(session.texts().get("command.approve.nothing"))),
                        session.today());
    }

    /// The step whose turn it is.
    private static Optional<Step> asked(Session session, Customer customer) {
        return session.office().today().proposalFor(customer.id(), session.today()) instanceof Act act
                        && act.rung().needsApproval()
                ? Optional.of(act.step())
                : Optional.empty();
    }
}
