package app.puntuale.command;

import app.puntuale.customers.Customer;
import app.puntuale.customers.CustomerId;
import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Comparison;
import app.puntuale.followups.Foreseen;
import app.puntuale.followups.Policy;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Simulation;
import app.puntuale.texts.Formats;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// `simulate`: who would get what and when, by a changed policy or threshold, against today's; nothing is kept.
final class SimulateCommand implements Command {

    private static final int USUAL_DAYS = 30;

    @Override
    public String name() {
        return "simulate";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.simulate.about"), texts)
                .option("--policy", Label.PATH, texts.get("command.simulate.policy"))
                .option("--kind", Label.CHOICE, texts.get("command.policy.ofKind", PolicyUse.KINDS.words()))
                .option("--threshold", Label.AMOUNT, texts.get("command.policy.threshold"))
                .option("--minimum", Label.AMOUNT, texts.get("command.policy.minimum"))
                .option("--days", Label.NUMBER, texts.get("command.simulate.days", Simulation.MOST_DAYS))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        int days = given.wholeNumber("--days", 1, Simulation.MOST_DAYS).orElse(USUAL_DAYS);
        given.choice("--kind", PolicyUse.KINDS);
        var desk = session.office().today();
        var now = desk.rulebook();
        var changed = changed(now, given, session.texts());
        var cases = desk.cases();
        var names = cases.keySet().stream().collect(Collectors.toMap(Customer::id, Function.identity()));
        var before = new Simulation(now, session.today(), days).of(cases.values());
        var after = new Simulation(changed, session.today(), days).of(cases.values());
        var comparison = Comparison.of(before, after);
        new Told(names, session).tell(after, comparison, days);
        return Outcome.DONE;
    }

    /// A policy of a name that is there takes its place. A new one, or one that is only named, is tried for those
    /// kinds of customer; for businesses when no kind is given.
    private static Rulebook changed(Rulebook now, Given given, Texts texts) {
        var changed = now;
        if (given.text("--policy").isPresent()) {
            var written = given.required("--policy");
            changed = tried(now, new PolicyOption(given, now, texts).nameOrFile(written), given);
        }
        if (given.text("--threshold").isPresent()) {
            changed = changed.withThreshold(given.requiredAmount("--threshold"));
        }
        return given.text("--minimum").isPresent() ? changed.withMinimum(given.requiredAmount("--minimum")) : changed;
    }

    private static Rulebook tried(Rulebook now, Policy policy, Given given) {
        var kinds = given.choice("--kind", PolicyUse.KINDS)
                .map(List::of)
                .orElse(List.of(CustomerKind.COMPANY, CustomerKind.SOLE_TRADER));
        var isOfSomebody = now.byKind().containsValue(policy.name())
                || now.policies().stream()
                        .anyMatch(other ->
                                other.faster().filter(policy.name()::equals).isPresent());
        var known = now.with(withKnownFaster(policy, now));
        if (given.text("--kind").isEmpty() && isOfSomebody && !now.policies().contains(policy)) {
            return known;
        }
        for (var kind : kinds) {
            known = known.with(kind, policy.name());
        }
        return known;
    }

    private static Policy withKnownFaster(Policy policy, Rulebook now) {
        return new Policy(
                policy.name(),
                policy.purpose(),
                policy.rungs(),
                policy.faster().map(name -> now.find(name).map(Policy::name).orElse(ReadyPolicies.LARGE)));
    }

    private record Told(Map<CustomerId, Customer> names, Session session) {

        void tell(List<Foreseen> after, Comparison comparison, int days) {
            var texts = session.texts();
            after.forEach(foreseen -> line("planned", foreseen));
            comparison.added().forEach(foreseen -> line("added", foreseen));
            comparison.removed().forEach(foreseen -> line("removed", foreseen));
            comparison.moved().forEach(this::moved);
            session.replies()
                    .say(texts.get(
                            "command.simulate.heading",
                            days,
                            after.size(),
                            session.today().plusDays(days - 1L)));
            table(after);
            session.replies().say("");
            session.replies()
                    .say(texts.get(
                            "command.simulate.compared",
                            comparison.added().size(),
                            comparison.removed().size(),
                            comparison.moved().size()));
            section("command.simulate.added", comparison.added());
            section("command.simulate.removed", comparison.removed());
            comparison
                    .moved()
                    .forEach(moved -> session.replies()
                            .say("  "
                                    + texts.get(
                                            "command.simulate.moved",
                                            customer(moved.after()).name(),
                                            texts.get("command.action."
                                                    + moved.after().action()),
                                            moved.before().on(),
                                            moved.after().on())));
        }

        private void section(String title, List<Foreseen> foreseen) {
            if (!foreseen.isEmpty()) {
                session.replies().say(session.texts().get(title));
                table(foreseen);
            }
        }

        private void table(List<Foreseen> foreseen) {
            var texts = session.texts();
            var table = new Table().words("").words("").words("").figures("").words("");
            for (var one : foreseen) {
                table.row(
                        "  " + Formats.day(one.on()),
                        customer(one).name(),
                        texts.get("command.action." + one.action()),
                        Formats.money(one.amount()),
                        PolicyWords.name(one.track().policy(), texts));
            }
            table.bareLines().forEach(session.replies()::say);
        }

        private void line(String what, Foreseen foreseen) {
            session.replies().line(line -> fields(line.text("change", what), foreseen));
        }

        private void moved(Comparison.Moved moved) {
            session.replies()
                    .line(line -> fields(line.text("change", "moved"), moved.after())
                            .text("on_before", moved.before().on().toString()));
        }

        private JsonObject fields(JsonObject line, Foreseen foreseen) {
            line.text("on", foreseen.on().toString())
                    .object("customer", customer -> CustomerReply.customer(customer, customer(foreseen)))
                    .text("action", Today.word(foreseen.action()))
                    .text("step", Today.word(foreseen.step()))
                    .text("policy", foreseen.track().policy().text())
                    .text("policy_why", Today.word(foreseen.track().why()));
            CustomerReply.amounts(line, foreseen.amount());
            return line;
        }

        private Customer customer(Foreseen foreseen) {
            return Objects.requireNonNull(names.get(foreseen.customer()));
        }
    }
}
