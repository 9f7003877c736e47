package app.puntuale.desktop.policies;

import app.puntuale.desktop.controls.Hint;
import app.puntuale.desktop.controls.Tone;
import app.puntuale.followups.Distance;
import app.puntuale.followups.Distance.Side;
import app.puntuale.followups.Firmness;
import app.puntuale.followups.Means;
import app.puntuale.followups.PolicyDraft;
import app.puntuale.followups.Rung;
import app.puntuale.followups.Template;
import app.puntuale.interest.InterestUse;
import app.puntuale.texts.Texts;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// One step as it is being changed: each change is in the draft at once, when it fits.
final class StepForm {

    private static final int LONGEST_REST = 90;

    private final Spot spot;
    private final RulesDraft draft;
    private final StepWords words;
    private final Slot<Integer> days;
    private final Slot<Integer> rest;
    private final ObjectProperty<Side> side;
    private final ObjectProperty<Set<Means>> means;
    private final ReadOnlyObjectWrapper<Hint> meansHint = new ReadOnlyObjectWrapper<>(Hint.NONE);
    private final ObjectProperty<Firmness> firmness;
    private final ObjectProperty<Template> template;
    private final ObjectProperty<InterestUse> interest;
    private final BooleanProperty approval;

    /// @param spot of the draft
    StepForm(Spot spot, RulesDraft draft, Texts texts) {
        this.spot = spot;
        this.draft = draft;
        this.words = new StepWords(texts);
        var rung = rung();
        this.side = new SimpleObjectProperty<>(sideOf(rung));
        this.days = draft.slot(new Reading.Whole(0, PolicyDraft.MOST_DAYS, texts), this::takeDays);
        this.rest =
                draft.slot(new Reading.Whole(0, LONGEST_REST, texts), number -> change(known -> known.resting(number)));
        this.means = new SimpleObjectProperty<>(rung.means());
        this.firmness = new SimpleObjectProperty<>(rung.firmness());
        this.template = new SimpleObjectProperty<>(rung.template());
        this.interest = new SimpleObjectProperty<>(rung.interest());
        this.approval = new SimpleBooleanProperty(rung.needsApproval());
        show();
        side.subscribe((_, _) -> days.again());
        means.subscribe((_, ways) -> meansHint.set(change(known -> known.by(ways))));
        firmness.subscribe((_, chosen) -> change(known -> known.with(chosen)));
        template.subscribe((_, chosen) -> change(known -> known.with(chosen)));
        interest.subscribe((_, chosen) -> change(known -> known.with(chosen)));
        approval.subscribe((_, chosen) -> change(known -> known.withApproval(chosen)));
    }

    Spot spot() {
        return spot;
    }

    Slot<Integer> days() {
        return days;
    }

    /// Calendar days after the contact before it, at least.
    Slot<Integer> rest() {
        return rest;
    }

    ObjectProperty<Side> side() {
        return side;
    }

    ObjectProperty<Set<Means>> means() {
        return means;
    }

    ReadOnlyObjectProperty<Hint> meansHint() {
        return meansHint.getReadOnlyProperty();
    }

    ObjectProperty<Firmness> firmness() {
        return firmness;
    }

    ObjectProperty<Template> template() {
        return template;
    }

    ObjectProperty<InterestUse> interest() {
        return interest;
    }

    BooleanProperty approval() {
        return approval;
    }

    /// The ways this step may go: those that are usual for it, and those it goes already.
    Set<Means> offeredMeans() {
        var offered = EnumSet.noneOf(Means.class);
        offered.addAll(rung().means());
        switch (spot.step()) {
            case COURTESY_CALL, FIRST_CALL, SECOND_CALL -> offered.add(Means.CALL);
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER ->
                offered.addAll(Set.of(Means.EMAIL, Means.PEC, Means.LETTER));
            case NOTICE_OF_DEFAULT -> offered.addAll(Set.of(Means.PEC, Means.LETTER)); // its receipt can be proved
            case CHANGE_OF_ROUTE -> {}
        }
        return offered;
    }

    /// The words it may be written, or spoken, in.
    Set<Template> offeredTemplates() {
        var offered = EnumSet.of(rung().template());
        switch (spot.step()) {
            case FIRST_REMINDER, SECOND_REMINDER, THIRD_REMINDER ->
                offered.addAll(Set.of(Template.FIRST_REMINDER, Template.SECOND_REMINDER, Template.THIRD_REMINDER));
            case COURTESY_CALL, FIRST_CALL, SECOND_CALL, NOTICE_OF_DEFAULT, CHANGE_OF_ROUTE ->
                offered.add(Template.of(spot.step()));
        }
        return offered;
    }

    boolean isSound() {
        return !days.isWrong() && !rest.isWrong() && meansHint.get().tone() != Tone.DANGER;
    }

    /// Writes what the draft says now; what was typed and does not fit stays, and is tried once more.
    void show() {
        var rung = rung();
        if (!days.isWrong()) {
            side.set(sideOf(rung));
        }
        days.show(rung.distance().days());
        rest.show(rung.daysSincePrevious());
        if (meansHint.get().isNone()) {
            means.set(rung.means());
        }
        firmness.set(rung.firmness());
        template.set(rung.template());
        interest.set(rung.interest());
        approval.set(rung.needsApproval());
        days.again();
    }

    /// Writes the day that the draft says now over whatever was typed: the step was moved by hand.
    void showDay() {
        var distance = rung().distance();
        side.set(sideOf(rung()));
        days.show(distance.days(), true);
        days.again();
    }

    private Hint takeDays(int number) {
        var distance = switch (side.get()) {
            case BEFORE -> Distance.before(number);
            case AFTER -> Distance.after(number);
        };
        var answer = change(known -> known.at(distance));
        return answer.isNone() ? words.gap(draft.policy(spot.policy()), spot.step()) : answer;
    }

    private Hint change(Function<Rung, Rung> changing) {
        var policy = draft.policy(spot.policy());
        return switch (new PolicyDraft(policy).put(changing.apply(rung()))) {
            case PolicyDraft.Answer.Changed(var changed) -> {
                draft.change(draft.now().with(changed));
                yield Hint.NONE;
            }
            case PolicyDraft.Answer.Refused(var flaw, var other) -> Slot.bad(words.flaw(flaw, other));
        };
    }

    private Rung rung() {
        return new PolicyDraft(draft.policy(spot.policy())).rung(spot.step()).orElseThrow();
    }

    private static Side sideOf(Rung rung) {
        return rung.distance().isBefore() ? Side.BEFORE : Side.AFTER;
    }
}
