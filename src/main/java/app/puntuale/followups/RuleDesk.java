package app.puntuale.followups;

import app.puntuale.archive.Transactions;
import java.util.List;

/// Where the owner changes the rules. Advice is no prohibition: a policy that breaks a guard is kept for a reason.
public final class RuleDesk {

    /// What became of a change.
    public sealed interface Answer {

        /// @param waived the guards it breaks, each kept with the reason
        record Kept(Rulebook rulebook, List<Advice> waived) implements Answer {
            public Kept {
                waived = List.copyOf(waived);
            }
        }

        /// It breaks these guards, and nobody has said why: nothing was kept.
        record NeedsReason(List<Advice> advice) implements Answer {
            public NeedsReason {
                advice = List.copyOf(advice);
            }
        }
    }

    private final Rulebooks rulebooks;
    private final Transactions transactions;

    public RuleDesk(Rulebooks rulebooks, Transactions transactions) {
        this.rulebooks = rulebooks;
        this.transactions = transactions;
    }

    public Rulebook current() {
        return rulebooks.current();
    }

    /// Keeps rules that were changed anywhere; only policies that are new or changed are looked at.
    ///
    /// @param reason why guards are broken, or empty text
    public Answer keep(Rulebook changed, String reason) {
        return transactions.inOne(() -> {
            var before = rulebooks.current();
            var touched = changed.policies().stream()
                    .filter(policy -> !before.policies().contains(policy) && !ReadyPolicies.ALL.contains(policy))
                    .toList();
            var advice = touched.stream()
                    .flatMap(policy -> GuardCheck.of(policy, changed.guards()).stream())
                    .toList();
            if (!advice.isEmpty() && reason.isBlank()) {
                return new Answer.NeedsReason(advice);
            }
            rulebooks.keep(changed);
            touched.forEach(policy -> GuardCheck.of(policy, changed.guards()).stream()
                    .map(Advice::guard)
                    .distinct()
                    .forEach(guard -> rulebooks.waive(policy.name(), guard, reason.strip())));
            return new Answer.Kept(changed, advice);
        });
    }
}
