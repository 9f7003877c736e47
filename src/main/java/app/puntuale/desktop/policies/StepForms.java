package app.puntuale.desktop.policies;

import app.puntuale.followups.PolicyDraft;
import app.puntuale.followups.PolicyName;
import app.puntuale.texts.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The forms of the steps that were looked at, each with what was typed in it.
final class StepForms {

    private final RulesDraft draft;
    private final Texts texts;
    private final Map<Spot, StepForm> forms = new HashMap<>();

    StepForms(RulesDraft draft, Texts texts) {
        this.draft = draft;
        this.texts = texts;
    }

    /// The form of that step, as it was left.
    StepForm at(Spot spot) {
        return forms.computeIfAbsent(spot, fresh -> new StepForm(fresh, draft, texts));
    }

    /// Forms of steps that are no longer there are put away; the others show what the draft says.
    void follow() {
        forms.keySet().removeIf(spot -> !isThere(spot));
        List.copyOf(forms.values()).forEach(StepForm::show);
    }

    boolean isThere(Spot spot) {
        return draft.now()
                .find(spot.policy())
                .flatMap(policy -> new PolicyDraft(policy).rung(spot.step()))
                .isPresent();
    }

    /// The step was moved by hand.
    void moved(Spot spot) {
        Optional.ofNullable(forms.get(spot)).ifPresent(StepForm::showDay);
    }

    /// What was typed for that policy is gone.
    void forget(PolicyName policy) {
        forms.keySet().removeIf(spot -> spot.policy().equals(policy));
    }

    void forgetAll() {
        forms.clear();
    }

    /// The steps in which something typed does not fit, in words.
    List<String> unsound() {
        var words = new StepWords(texts);
        return forms.values().stream()
                .filter(form -> !form.isSound())
                .map(form -> words.name(form.spot().step()))
                .sorted()
                .toList();
    }
}
