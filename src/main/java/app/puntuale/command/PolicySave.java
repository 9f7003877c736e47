package app.puntuale.command;

import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;

/// `policy save`: keeps a policy that is written in a file; a ready one is kept under its name, and can be set back.
final class PolicySave implements Command {

    @Override
    public String name() {
        return "policy save";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.policy.save.about"), texts)
                .required("--policy", Label.PATH, texts.get("command.policy.file"))
                .option("--reason", Label.TEXT, texts.get("command.policy.reason"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var kept = new PolicyKept(session);
        var rulebook = kept.desk().current();
        var texts = session.texts();
        var policy = new PolicyOption(given, rulebook, texts).file(given.required("--policy"));
        policy.faster()
                .filter(name -> rulebook.find(name).isEmpty() && !name.equals(policy.name()))
                .ifPresent(name -> {
                    throw new Refusal(texts.get("command.policy.noFaster", name.text()));
                });
        return kept.keep(
                rulebook.with(policy),
                given.text("--reason").orElse(""),
                texts.get(
                        policy.rungs().isEmpty() ? "command.policy.savedWithoutSteps" : "command.policy.saved",
                        PolicyWords.name(policy.name(), texts)));
    }

    /// `policy reset`: a ready policy as it came.
    static final class Reset implements Command {

        @Override
        public String name() {
            return "policy reset";
        }

        @Override
        public Form form(Texts texts) {
            return new Form(texts.get("command.policy.reset.about"), texts)
                    .required("--policy", Label.TEXT, texts.get("command.policy.which"))
                    .json();
        }

        @Override
        public Outcome run(Given given, Session session) {
            var kept = new PolicyKept(session);
            var texts = session.texts();
            PolicyName name = new PolicyOption(given, kept.desk().current(), texts)
                    .name(given.required("--policy"))
                    .name();
            var ready = ReadyPolicies.ALL.stream()
                    .filter(policy -> policy.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(texts.get("command.policy.notReady", name.text())));
            return kept.keep(
                    kept.desk().current().with(ready),
                    "",
                    texts.get("command.policy.setBack", PolicyWords.name(name, texts)));
        }
    }
}
