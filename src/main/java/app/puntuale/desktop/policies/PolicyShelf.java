package app.puntuale.desktop.policies;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.texts.Texts;
import app.puntuale.words.PolicyWords;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;

/// The policy that is looked at as a whole: copied under another name, done away with, set back as it came.
final class PolicyShelf {

    private final RulesDraft draft;
    private final ObjectProperty<PolicyName> policy;
    private final Consumer<Policy> put;
    private final Desk desk;
    private final Texts texts;

    /// @param policy the one that is looked at
    /// @param put puts a whole policy into the draft, over whatever was typed for it
    PolicyShelf(RulesDraft draft, ObjectProperty<PolicyName> policy, Consumer<Policy> put, Desk desk) {
        this.draft = draft;
        this.policy = policy;
        this.put = put;
        this.desk = desk;
        this.texts = desk.texts();
    }

    /// Makes the policy that is looked at anew under another name, and looks at that one.
    ///
    /// @return why it cannot be called so; empty when it is
    Optional<String> copyAs(String name, String purpose) {
        if (name.isBlank()) {
            return Optional.of(texts.get("policies.copy.noName"));
        }
        if (isTaken(name.strip())) {
            return Optional.of(texts.get("policies.copy.taken"));
        }
        var from = draft.policy(policy.get());
        var copy = new Policy(new PolicyName(name), purpose.strip(), from.rungs(), from.faster());
        draft.change(draft.now().with(copy));
        policy.set(copy.name());
        return Optional.empty();
    }

    private boolean isTaken(String name) {
        return draft.now().policies().stream()
                .map(Policy::name)
                .anyMatch(known -> known.text().equalsIgnoreCase(name)
                        || PolicyWords.name(known, texts).equalsIgnoreCase(name));
    }

    /// Whether the policy that is looked at is the firm’s own, and nobody is asked by it as a rule.
    boolean mayBeDeleted() {
        return ready(policy.get()).isEmpty() && !draft.now().isUsed(policy.get());
    }

    /// Does away with it, until that is undone.
    void delete() {
        var gone = draft.policy(policy.get());
        if (mayBeDeleted()) {
            draft.change(draft.now().without(gone.name()));
            say(
                    "mdi2t-trash-can-outline",
                    texts.get("policies.deleted", gone.name().text()),
                    () -> {
                        draft.change(draft.now().with(gone));
                        policy.set(gone.name());
                    });
        }
    }

    /// Whether the policy that is looked at came with the program and was changed since.
    boolean mayBeRestored() {
        return ready(policy.get())
                .filter(ready -> !ready.equals(draft.policy(policy.get())))
                .isPresent();
    }

    /// The policy that is looked at, as it came, until that is undone.
    void restore() {
        var changed = draft.policy(policy.get());
        ready(policy.get()).ifPresent(ready -> {
            put.accept(ready);
            say("mdi2r-restore", texts.get("policies.restored"), () -> put.accept(changed));
        });
    }

    private static Optional<Policy> ready(PolicyName name) {
        return ReadyPolicies.ALL.stream()
                .filter(ready -> ready.name().equals(name))
                .findFirst();
    }

    private void say(String icon, String sentence, Runnable undo) {
        desk.toasts().say(icon, sentence, undo);
    }
}
