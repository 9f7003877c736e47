package app.puntuale.words;

import app.puntuale.followups.Advice;
import app.puntuale.followups.Guard;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.RuleDesk;
import app.puntuale.followups.Waiver;
import app.puntuale.texts.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/// The names of policies: the ready ones have words of their own, the others are called what the firm calls them.
public final class PolicyWords {

    /// Days are Italian ones, wherever the machine stands.
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");

    private PolicyWords() {}

    public static String name(PolicyName name, Texts texts) {
        return isReady(name) ? texts.get("policy.name." + name.text()) : name.text();
    }

    /// For whom it is, in one sentence.
    public static String purpose(Policy policy, Texts texts) {
        return policy.purpose().isEmpty() && isReady(policy.name())
                ? texts.get("policy.purpose." + policy.name().text())
                : policy.purpose();
    }

    /// Which guard a policy breaks, and how.
    public static String advice(Advice advice, Texts texts) {
        var step = advice.step().map(known -> texts.get("facts.step." + known)).orElse("");
        return texts.get("policy.advice." + advice.guard(), step, advice.found(), advice.asked());
    }

    /// In which way a guard asks for less than is advised.
    public static String loosened(Guard guard, Texts texts) {
        return texts.get("policy.loosened." + guard);
    }

    /// Everything that a change does against the advice, a sentence each.
    public static List<String> against(RuleDesk.Against against, Texts texts) {
        return Stream.concat(
                        against.broken().stream().map(advice -> advice(advice, texts)),
                        against.loosened().stream().map(guard -> loosened(guard, texts)))
                .toList();
    }

    /// What was kept against the advice, who did it, and why.
    public static String waiver(Waiver waiver, Texts texts) {
        return texts.get(
                "policy.waiver",
                LocalDate.ofInstant(waiver.recordedAt(), ROME),
                waiver.author(),
                waiver.policy().map(name -> name(name, texts)).orElseGet(() -> texts.get("policy.waiver.limits")),
                texts.get("facts.guard." + waiver.guard()),
                waiver.reason());
    }

    private static boolean isReady(PolicyName name) {
        return ReadyPolicies.ALL.stream().anyMatch(ready -> ready.name().equals(name));
    }
}
