package app.puntuale.followups;

import app.puntuale.archive.Transactions;
import java.util.List;
import java.util.Optional;

/// Where the owner changes the rules. Advice is no prohibition: what breaks a guard, or loosens one, is kept for a
/// reason.
public final class RuleDesk {

    /// What became of a change.
    public sealed interface Answer {

        /// @param waived what was kept in spite of the guards, each with the reason
        record Kept(Rulebook rulebook, Against waived) implements Answer {}

        /// It goes against these, and nobody has said why: nothing was kept.
        record NeedsReason(Against against) implements Answer {}
    }

    /// What a change does against the advice.
    ///
    /// @param broken by new or changed policies
    /// @param loosened guards that would ask for less than is advised
    public record Against(List<Advice> broken, List<Guard> loosened) {

        public static final Against NOTHING = new Against(List.of(), List.of());

        public Against {
            broken = List.copyOf(broken);
            loosened = List.copyOf(loosened);
        }

        public boolean isNothing() {
            return broken.isEmpty() && loosened.isEmpty();
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

    /// Why guards were broken or loosened until now, in the order in which it was written down.
    public List<Waiver> waivers() {
        return rulebooks.waivers();
    }

    /// Keeps rules that were changed anywhere; only what is new or changed is looked at.
    ///
    /// @param reason why guards are broken or loosened, or empty text
    public Answer keep(Rulebook changed, String reason) {
        return transactions.inOne(() -> {
            var before = rulebooks.current();
            var against = against(before, changed);
            if (!against.isNothing() && reason.isBlank()) {
                return new Answer.NeedsReason(against);
            }
            rulebooks.keep(changed);
            touched(before, changed)
                    .forEach(policy -> GuardCheck.of(policy, changed.guards()).stream()
                            .map(Advice::guard)
                            .distinct()
                            .forEach(guard -> rulebooks.waive(Optional.of(policy.name()), guard, reason.strip())));
            against.loosened().forEach(guard -> rulebooks.waive(Optional.empty(), guard, reason.strip()));
            return new Answer.Kept(changed, against);
        });
    }

    /// What those rules would do against the advice that today's do not.
    private static Against against(Rulebook before, Rulebook changed) {
        var broken = touched(before, changed).stream()
                .flatMap(policy -> GuardCheck.of(policy, changed.guards()).stream())
                .toList();
        var loosened = before.guards().equals(changed.guards())
                ? List.<Guard>of()
                : GuardCheck.loosened(changed.guards()).stream()
                        .filter(guard -> !GuardCheck.loosened(before.guards()).contains(guard))
                        .toList();
        return new Against(broken, loosened);
    }

    private static List<Policy> touched(Rulebook before, Rulebook changed) {
        return changed.policies().stream()
                .filter(policy -> !before.policies().contains(policy) && !ReadyPolicies.ALL.contains(policy))
                .toList();
    }
}
