package app.puntuale.desktop.policies;

import app.puntuale.followups.Distance;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyDraft;
import app.puntuale.followups.PolicyDraft.Answer;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import app.puntuale.texts.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The policy that is looked at, the faster one it gives way to, and the step that is chosen in one of them.
final class LadderViewModel {

    private final RulesDraft draft;
    private final Texts texts;
    private final StepWords words;
    private final ObjectProperty<PolicyName> policy = new SimpleObjectProperty<>(ReadyPolicies.STANDARD);
    private final ReadOnlyObjectWrapper<Optional<StepForm>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final Map<Spot, StepForm> forms = new HashMap<>();

    LadderViewModel(RulesDraft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
        this.words = new StepWords(texts);
        draft.rulebook().subscribe(this::follow);
        policy.subscribe(_ -> selectFirst());
    }

    ObjectProperty<PolicyName> policy() {
        return policy;
    }

    /// Empty while the policy has no step.
    ReadOnlyObjectProperty<Optional<StepForm>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /// Why the last change could not be made; empty text when it could.
    ReadOnlyStringProperty remark() {
        return remark.getReadOnlyProperty();
    }

    RulesDraft draft() {
        return draft;
    }

    Texts texts() {
        return texts;
    }

    /// The policy that is looked at, and the faster one below it.
    List<Policy> lanes() {
        var own = draft.policy(policy.get());
        return Stream.concat(Stream.of(own), own.faster().map(draft::policy).stream())
                .toList();
    }

    boolean isChosen(Spot spot) {
        return chosen.get().filter(form -> form.spot().equals(spot)).isPresent();
    }

    void select(Spot spot) {
        remark.set("");
        chosen.set(Optional.of(forms.computeIfAbsent(spot, fresh -> new StepForm(fresh, draft, texts))));
    }

    /// A step moved by so many days, later or (negative) earlier.
    void nudge(Spot spot, int days) {
        moved(spot, edit(spot).nudge(spot.step(), days));
    }

    /// A step dragged to that place of the axis; where it cannot be it stays where it was.
    void drag(Spot spot, int offset) {
        edit(spot)
                .rung(spot.step())
                .filter(rung -> rung.distance().offset() != offset)
                .ifPresent(rung -> moved(spot, edit(spot).put(rung.at(Distance.ofOffset(offset)))));
    }

    /// The steps that the policy has not, from kind to firm.
    List<Step> missing() {
        return new PolicyDraft(draft.policy(policy.get())).missing();
    }

    void add(Step step) {
        var spot = new Spot(policy.get(), step);
        if (taken(edit(spot).add(step))) {
            select(spot);
        }
    }

    /// @return whether it is gone
    boolean remove(Spot spot) {
        var isGone = taken(edit(spot).remove(spot.step()));
        if (isGone) {
            forms.remove(spot);
            selectFirst();
        }
        return isGone;
    }

    /// Whether the policy that is looked at came with the program and was changed since.
    boolean mayBeRestored() {
        return ready(policy.get())
                .filter(ready -> !ready.equals(draft.policy(policy.get())))
                .isPresent();
    }

    /// The policy that is looked at, as it came.
    void restore() {
        ready(policy.get()).ifPresent(ready -> {
            forget(ready.name());
            draft.change(draft.now().with(ready));
            selectFirst();
        });
    }

    /// The steps in which something typed does not fit, in words.
    List<String> unsound() {
        return forms.values().stream()
                .filter(form -> !form.isSound())
                .map(form -> words.name(form.spot().step()))
                .sorted()
                .toList();
    }

    /// Everything is shown as the draft says; what was typed is gone.
    void begin() {
        var spot = chosen.get().map(StepForm::spot).filter(known -> isThere(draft.now(), known));
        forms.clear();
        spot.ifPresentOrElse(this::select, this::selectFirst);
    }

    private static Optional<Policy> ready(PolicyName name) {
        return ReadyPolicies.ALL.stream()
                .filter(ready -> ready.name().equals(name))
                .findFirst();
    }

    private void forget(PolicyName name) {
        forms.keySet().removeIf(spot -> spot.policy().equals(name));
    }

    private PolicyDraft edit(Spot spot) {
        return new PolicyDraft(draft.policy(spot.policy()));
    }

    private void moved(Spot spot, Answer answer) {
        if (taken(answer)) {
            Optional.ofNullable(forms.get(spot)).ifPresent(StepForm::showDay);
        }
    }

    private boolean taken(Answer answer) {
        return switch (answer) {
            case Answer.Changed(var changed) -> {
                remark.set("");
                draft.change(draft.now().with(changed));
                yield true;
            }
            case Answer.Refused(var flaw, var other) -> {
                remark.set(words.flaw(flaw, other));
                yield false;
            }
        };
    }

    /// What is shown of steps that are no longer there is put away; the others show what the draft says.
    private void follow(Rulebook rulebook) {
        if (rulebook.find(policy.get()).isEmpty()) {
            policy.set(ReadyPolicies.STANDARD);
        }
        forms.keySet().removeIf(spot -> !isThere(rulebook, spot));
        List.copyOf(forms.values()).forEach(StepForm::show);
        if (chosen.get().filter(form -> !isThere(rulebook, form.spot())).isPresent()) {
            selectFirst();
        }
    }

    private static boolean isThere(Rulebook rulebook, Spot spot) {
        return rulebook.find(spot.policy())
                .flatMap(policy -> new PolicyDraft(policy).rung(spot.step()))
                .isPresent();
    }

    private void selectFirst() {
        draft.policy(policy.get()).rungs().stream()
                .findFirst()
                .ifPresentOrElse(
                        rung -> select(new Spot(policy.get(), rung.step())), () -> chosen.set(Optional.empty()));
    }
}
