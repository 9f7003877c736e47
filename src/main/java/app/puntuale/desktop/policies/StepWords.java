package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.Distance;
import app.puntuale.followups.Policy;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Step;
import app.puntuale.followups.StepFlaw;
import app.puntuale.texts.Texts;
import java.util.Optional;

/// Steps, and what is to be said about them, in words.
record StepWords(Texts texts) {

    String name(Step step) {
        return texts.get("policies.step." + step);
    }

    /// As it stands below a step on the axis, where there is little room.
    String nameInTwoLines(Step step) {
        return name(step).replaceFirst(" ", "\n");
    }

    String distance(Distance distance) {
        return distance.isBefore()
                ? texts.get("policies.before", distance.days())
                : texts.get("policies.after", distance.days());
    }

    /// As it stands on the axis: `+18`, `−7`.
    String mark(Distance distance) {
        return (distance.isBefore() ? "\u2212" : "+") + distance.days();
    }

    /// For whoever cannot see the axis: what, when, by which ways.
    String whole(Rung rung) {
        return texts.get("policies.whole", name(rung.step()), distance(rung.distance()));
    }

    String flaw(StepFlaw flaw, Optional<Step> other) {
        return texts.get("policies.flaw." + flaw, other.map(this::name).orElse(""));
    }

    /// How far what is written is from what was written before; nothing for the first, and for calls.
    Hint gap(Policy policy, Step step) {
        var written = policy.written();
        for (var i = 1; i < written.size(); i++) {
            if (written.get(i).step() == step) {
                var before = written.get(i - 1);
                var days =
                        written.get(i).distance().offset() - before.distance().offset();
                return new Hint(Tone.NEUTRAL, texts.get("policies.gap", days, name(before.step())));
            }
        }
        return Hint.NONE;
    }

    static String icon(Step step) {
        return switch (step) {
            case COURTESY_CALL -> "mdi2p-phone-check-outline";
            case FIRST_CALL, SECOND_CALL -> "mdi2p-phone-outline";
            case FIRST_REMINDER, SECOND_REMINDER -> "mdi2e-email-outline";
            case THIRD_REMINDER -> "mdi2e-email-alert-outline";
            case NOTICE_OF_DEFAULT -> "mdi2e-email-seal-outline";
            case CHANGE_OF_ROUTE -> "mdi2b-briefcase-outline";
        };
    }

    static Tone tone(Step step) {
        return switch (step) {
            case COURTESY_CALL -> Tone.SUCCESS;
            case FIRST_CALL, SECOND_CALL -> Tone.WARNING;
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER -> Tone.ACCENT;
            case NOTICE_OF_DEFAULT -> Tone.DANGER;
            case CHANGE_OF_ROUTE -> Tone.NEUTRAL;
        };
    }
}
