package app.puntuale.command;

import app.puntuale.customers.CustomerKind;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;

/// `policy use`: which policy a kind of customer is asked by.
final class PolicyUse implements Command {

    static final Choices<CustomerKind> KINDS = new Choices<CustomerKind>()
            .add(CustomerKind.COMPANY, "company", "azienda", "impresa")
            .add(CustomerKind.SOLE_TRADER, "sole-trader", "ditta", "professionista")
            .add(CustomerKind.CONSUMER, "consumer", "consumatore", "privato")
            .add(CustomerKind.PUBLIC_BODY, "public-body", "pa", "ente");

    @Override
    public String name() {
        return "policy use";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.policy.use.about"), texts)
                .required("--policy", Label.TEXT, texts.get("command.policy.which"))
                .required("--kind", Label.CHOICE, texts.get("command.policy.ofKind", KINDS.words()))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var kind = given.requiredChoice("--kind", KINDS);
        var kept = new PolicyKept(session);
        var texts = session.texts();
        var rulebook = kept.desk().current();
        var name = new PolicyOption(given, rulebook, texts)
                .name(given.required("--policy"))
                .name();
        return kept.keep(
                rulebook.with(kind, name),
                "",
                texts.get("command.policy.kind", texts.get("facts.kind." + kind), PolicyWords.name(name, texts)));
    }
}
