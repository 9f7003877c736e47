package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Banner;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.Policy;
import app.puntuale.texts.Texts;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// Whether the policy keeps to what is advised: a green note, or what speaks against it.
final class AdviceNote extends StackPane {

    private final LadderViewModel model;
    private final Texts texts;

    AdviceNote(LadderViewModel model) {
        this.model = model;
        this.texts = model.texts();
        setId("advice");
        model.draft().rulebook().subscribe(_ -> show());
        model.chosen().subscribe((_, _) -> show());
    }

    private void show() {
        getChildren()
                .setAll(
                        model
                                .chosen()
                                .get()
                                .map(form -> model.draft().policy(form.spot().policy()))
                                .map(this::note)
                                .stream()
                                .toList());
    }

    private Node note(Policy policy) {
        var words = new AdviceWords(texts);
        var guards = model.draft().now().guards();
        var against = words.against(policy, guards);
        return against.isEmpty()
                ? new Banner(
                        "mdi2c-check-circle-outline",
                        Tone.SUCCESS,
                        texts.get("policies.inLine.title"),
                        words.inLine(policy, guards))
                : new Banner(
                        "mdi2a-alert-outline",
                        Tone.WARNING,
                        texts.get("policies.offLine.title"),
                        String.join("\n", against));
    }
}
