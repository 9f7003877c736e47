package app.puntuale.command;

import app.puntuale.followups.Outlay;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Way;
import app.puntuale.money.Money;
import app.puntuale.texts.Texts;
import app.puntuale.texts.Typed;
import app.puntuale.words.RouteWords;
import java.util.Optional;

/// `policy costs`: what each way to go on costs and takes, indicatively; with `--way` it is changed. Giving up costs
/// everything, which nobody can change.
final class PolicyCosts implements Command {

    private static final int WHOLE = 100;
    private static final int TEN_YEARS = 3650;

    private static final Choices<Way> WAYS = new Choices<Way>()
            .add(Way.PLAN, "plan", "piano")
            .add(Way.SETTLEMENT, "settlement", "stralcio", "saldo-e-stralcio")
            .add(Way.LAWYER, "lawyer", "avvocato")
            .add(Way.AGENCY, "agency", "agenzia");

    @Override
    public String name() {
        return "policy costs";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.policy.costs.about"), texts)
                .option("--way", Label.CHOICE, texts.get("command.policy.costs.way", WAYS.words()))
                .option("--least", Label.AMOUNT, texts.get("command.policy.costs.least"))
                .option("--most", Label.AMOUNT, texts.get("command.policy.costs.most"))
                .option("--least-percent", Label.NUMBER, texts.get("command.policy.costs.leastPercent"))
                .option("--most-percent", Label.NUMBER, texts.get("command.policy.costs.mostPercent"))
                .option("--least-days", Label.NUMBER, texts.get("command.policy.costs.leastDays"))
                .option("--most-days", Label.NUMBER, texts.get("command.policy.costs.mostDays"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var kept = new PolicyKept(session);
        var rulebook = kept.desk().current();
        var texts = session.texts();
        return given.choice("--way", WAYS)
                .map(way -> {
                    var changed = rulebook.with(way, outlay(given, rulebook.outlay(way)));
                    return kept.keep(changed, "", told(way, changed, texts));
                })
                .orElseGet(() -> show(rulebook, session));
    }

    private static Outcome show(Rulebook rulebook, Session session) {
        for (var way : Way.values()) {
            session.replies()
                    .line(line -> RoutesCommand.outlay(line.text("way", Today.word(way)), rulebook.outlay(way)));
            session.replies().say(told(way, rulebook, session.texts()));
        }
        session.replies().say(session.texts().get("command.routes.caution"));
        return Outcome.DONE;
    }

    private static String told(Way way, Rulebook rulebook, Texts texts) {
        return texts.get(
                "command.routes.way",
                texts.get("facts.way." + way),
                RouteWords.costs(way, rulebook.outlay(way), texts));
    }

    /// What is not given stays as it is.
    private static Outlay outlay(Given given, Outlay now) {
        try {
            return new Outlay(
                    amount(given, "--least").orElse(now.least()),
                    amount(given, "--most").orElse(now.most()),
                    given.wholeNumber("--least-percent", WHOLE).orElse(now.leastPercent()),
                    given.wholeNumber("--most-percent", WHOLE).orElse(now.mostPercent()),
                    given.wholeNumber("--least-days", TEN_YEARS).orElse(now.leastDays()),
                    given.wholeNumber("--most-days", TEN_YEARS).orElse(now.mostDays()));
        } catch (IllegalArgumentException e) {
            throw new Misuse(given.texts().get("command.policy.costs.backwards"));
        }
    }

    /// Nothing at all is an amount too: a plan costs nothing.
    private static Optional<Money> amount(Given given, String option) {
        return given.text(option).map(written -> switch (Typed.amount(written)) {
            case Typed.Understood<Money>(var amount) -> amount;
            case Typed.Refused<Money>(var flaw) ->
                throw new Misuse(given.texts()
                        .get(
                                "command.misuse.value",
                                option,
                                written,
                                given.texts().refusal(flaw)));
        });
    }
}
