package app.puntuale.command;

import app.puntuale.followups.RuleDesk;
import app.puntuale.followups.Rulebook;
import app.puntuale.words.PolicyWords;
import java.util.List;
import java.util.stream.Collectors;

/// Keeps a change of the rules, and tells what became of it.
record PolicyKept(Session session) {

    RuleDesk desk() {
        var archive = session.office().archive();
        return new RuleDesk(archive.settings().rulebooks(), archive.transactions());
    }

    /// @throws Refusal when a guard is broken without a reason
    Outcome keep(Rulebook changed, String reason, String said) {
        return switch (desk().keep(changed, reason)) {
            case RuleDesk.Answer.Kept(var _, var waived) -> {
                session.replies().line(line -> line.text("state", "kept").texts("advice", words(waived)));
                session.replies().say(said);
                words(waived).forEach(session.replies()::warn);
                yield Outcome.DONE;
            }
            case RuleDesk.Answer.NeedsReason(var against) ->
                throw new Refusal(words(against).stream()
                        .collect(Collectors.joining(
                                "\n", "", "\n" + session.texts().get("command.policy.needsReason"))));
        };
    }

    private List<String> words(RuleDesk.Against against) {
        return PolicyWords.against(against, session.texts());
    }
}
