package app.puntuale.desktop.policies;

import app.puntuale.followups.GuardCheck;
import app.puntuale.followups.Guards;
import app.puntuale.followups.Policy;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Step;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a policy stands beside what is advised (RULES C-1).
record AdviceWords(Texts texts) {

    /// What speaks against it, a sentence each; nothing when it keeps to every guard.
    List<String> against(Policy policy, Guards guards) {
        return GuardCheck.of(policy, guards).stream()
                .map(advice -> PolicyWords.advice(advice, texts))
                .toList();
    }

    /// That it keeps to the guards, with the figures that show it.
    String inLine(Policy policy, Guards guards) {
        var reminders = policy.written().stream()
                .filter(rung -> rung.step() != Step.NOTICE_OF_DEFAULT)
                .count();
        return texts.get(
                "policies.inLine",
                reminders,
                guards.fewestReminders(),
                guards.mostWritten(),
                gaps(policy.written()),
                guards.daysBetweenWritten(),
                guards.mostDaysBetweenWritten());
    }

    private static String gaps(List<Rung> written) {
        return IntStream.range(1, written.size())
                .map(i -> written.get(i).distance().offset()
                        - written.get(i - 1).distance().offset())
                .distinct()
                .sorted()
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(", "));
    }
}
