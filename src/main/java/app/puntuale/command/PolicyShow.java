package app.puntuale.command;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.GuardCheck;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyText;
import app.puntuale.words.PolicyWords;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `policy show`: the policies in words, one step a line, as `policy save` reads them.
final class PolicyShow implements Command {

    @Override
    public String name() {
        return "policy show";
    }

    @Override
    public Form form(Texts texts) {
        return new Form(texts.get("command.policy.show.about"), texts)
                .option("--policy", Label.TEXT, texts.get("command.policy.which"))
                .json();
    }

    @Override
    public Outcome run(Given given, Session session) {
        var rulebook = session.office().today().rulebook();
        var option = new PolicyOption(given, rulebook, session.texts());
        var policies = given.text("--policy")
                .map(written -> List.of(option.name(written)))
                .orElse(rulebook.policies());
        policies.forEach(policy -> show(policy, rulebook, session));
        if (given.text("--policy").isEmpty()) {
            rules(rulebook, session);
        }
        return Outcome.DONE;
    }

    private static void show(Policy policy, Rulebook rulebook, Session session) {
        var texts = session.texts();
        var advice = GuardCheck.of(policy, rulebook.guards()).stream()
                .map(found -> PolicyWords.advice(found, texts))
                .toList();
        session.replies()
                .line(line -> line.text("policy", policy.name().text())
                        .text("title", PolicyWords.name(policy.name(), texts))
                        .text("purpose", PolicyWords.purpose(policy, texts))
                        .flag("changed", isChanged(policy))
                        .texts("kinds", kinds(rulebook, policy.name()))
                        .text("faster", policy.faster().map(PolicyName::text))
                        .texts(
                                "steps",
                                policy.rungs().stream()
                                        .map(rung -> PolicyText.line(rung, texts))
                                        .toList())
                        .texts("advice", advice));
        session.replies().say("# " + PolicyWords.name(policy.name(), texts));
        session.replies().say("# " + PolicyWords.purpose(policy, texts));
        if (isChanged(policy)) {
            session.replies().say("# " + texts.get("command.policy.changed"));
        }
        PolicyText.write(policy, texts).lines().forEach(session.replies()::say);
        advice.forEach(sentence -> session.replies().say("# " + sentence));
        session.replies().say("");
    }

    private static boolean isChanged(Policy policy) {
        return ReadyPolicies.ALL.stream()
                .anyMatch(ready -> ready.name().equals(policy.name()) && !ready.equals(policy));
    }

    private static List<String> kinds(Rulebook rulebook, PolicyName name) {
        return Stream.of(CustomerKind.values())
                .filter(kind -> name.equals(rulebook.byKind().get(kind)))
                .map(Today::word)
                .toList();
    }

    private static void rules(Rulebook rulebook, Session session) {
        var texts = session.texts();
        for (var kind : CustomerKind.values()) {
            Optional.ofNullable(rulebook.byKind().get(kind))
                    .ifPresent(name -> session.replies()
                            .say(texts.get(
                                    "command.policy.kind",
                                    texts.get("facts.kind." + kind),
                                    PolicyWords.name(name, texts))));
        }
        session.replies().say(texts.get("command.policy.amounts", rulebook.threshold(), rulebook.minimum()));
        guards(rulebook, session);
        var holidays = rulebook.workingDays().holidays();
        if (!holidays.everyYear().isEmpty() || !holidays.once().isEmpty()) {
            session.replies()
                    .say(texts.get(
                            "command.policy.daysOff",
                            Stream.concat(
                                            holidays.everyYear().stream()
                                                    .sorted()
                                                    .map(PolicyRules::written),
                                            PolicyRules.closings(holidays).stream())
                                    .collect(Collectors.joining(", "))));
        }
    }

    private static void guards(Rulebook rulebook, Session session) {
        var texts = session.texts();
        var guards = rulebook.guards();
        var times = guards.callTimes();
        session.replies()
                .line(line -> line.amount("threshold", rulebook.threshold())
                        .amount("minimum", rulebook.minimum())
                        .number("fewest_reminders", guards.fewestReminders())
                        .number("most_written", guards.mostWritten())
                        .number("days_between_written", guards.daysBetweenWritten())
                        .number("most_days_between_written", guards.mostDaysBetweenWritten())
                        .number("days_between_contacts", guards.daysBetweenContacts())
                        .number("notice_days", guards.noticeDays())
                        .number("payments_old_after", guards.paymentsOldAfter())
                        .text("calls_from", times.from().toString())
                        .text("calls_to", times.to().toString())
                        .text("calls_to_on_saturday", times.toOnSaturday().map(LocalTime::toString)));
        session.replies()
                .say(texts.get(
                        "command.policy.guards",
                        guards.fewestReminders(),
                        guards.mostWritten(),
                        guards.daysBetweenWritten(),
                        guards.mostDaysBetweenWritten(),
                        guards.daysBetweenContacts(),
                        guards.noticeDays(),
                        guards.paymentsOldAfter()));
        session.replies()
                .say(times.toOnSaturday()
                        .map(last -> texts.get("command.policy.hoursWithSaturday", times.from(), times.to(), last))
                        .orElseGet(() -> texts.get("command.policy.hours", times.from(), times.to())));
        new PolicyKept(session)
                .desk()
                .waivers()
                .forEach(waiver -> session.replies().say(PolicyWords.waiver(waiver, texts)));
    }
}
