package app.puntuale.desktop.policies;

import app.puntuale.desktop.shell.Desk;
import app.puntuale.followups.Distance;
import app.puntuale.followups.Policy;
import app.puntuale.followups.PolicyDraft;
import app.puntuale.followups.PolicyDraft.Answer;
import app.puntuale.followups.PolicyName;
import app.puntuale.followups.ReadyPolicies;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Step;
import app.puntuale.texts.Texts;
import java.util.List;
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
    private final Desk desk;
    private final Texts texts;
    private final StepWords words;
    private final ObjectProperty<PolicyName> policy = new SimpleObjectProperty<>(ReadyPolicies.STANDARD);
    private final ReadOnlyObjectWrapper<Optional<StepForm>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final StepForms forms;
    private final PolicyShelf shelf;

    LadderViewModel(RulesDraft draft, Desk desk) {
        this.draft = draft;
        this.desk = desk;
        this.texts = desk.texts();
        this.words = new StepWords(texts);
        this.forms = new StepForms(draft, texts);
        this.shelf = new PolicyShelf(draft, policy, this::put, desk);
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
        chosen.set(Optional.of(forms.at(spot)));
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

    /// Takes a step away, until that is undone.
    ///
    /// @return whether it is gone
    boolean remove(Spot spot) {
        var rung = edit(spot).rung(spot.step()).orElseThrow();
        var isGone = taken(edit(spot).remove(spot.step()));
        if (isGone) {
            selectFirst();
            desk.toasts().say("mdi2t-trash-can-outline", texts.get("policies.removed", words.name(spot.step())), () -> {
                taken(edit(spot).put(rung));
                select(spot);
            });
        }
        return isGone;
    }

    /// Nothing that was typed for it is left.
    private void put(Policy whole) {
        forms.forget(whole.name());
        draft.change(draft.now().with(whole));
        show();
    }

    /// The policy as a whole.
    PolicyShelf shelf() {
        return shelf;
    }

    /// The steps in which something typed does not fit, in words.
    List<String> unsound() {
        return forms.unsound();
    }

    /// Everything is shown as the draft says; what was typed is gone.
    void begin() {
        forms.forgetAll();
        show();
    }

    /// The same step as before, when it is still there.
    private void show() {
        var spot = chosen.get().map(StepForm::spot).filter(forms::isThere);
        spot.ifPresentOrElse(this::select, this::selectFirst);
    }

    private PolicyDraft edit(Spot spot) {
        return new PolicyDraft(draft.policy(spot.policy()));
    }

    private void moved(Spot spot, Answer answer) {
        if (taken(answer)) {
            forms.moved(spot);
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

    private void follow(Rulebook rulebook) {
        if (rulebook.find(policy.get()).isEmpty()) {
            policy.set(ReadyPolicies.STANDARD);
        }
        forms.follow();
        if (chosen.get().filter(form -> !forms.isThere(form.spot())).isPresent()) {
            selectFirst();
        }
    }

    private void selectFirst() {
        draft.policy(policy.get()).rungs().stream()
                .findFirst()
                .ifPresentOrElse(
                        rung -> select(new Spot(policy.get(), rung.step())), () -> chosen.set(Optional.empty()));
    }
}
