package app.puntuale.followups;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A policy that is being changed step by step. Each change gives the changed policy, or says why it cannot be so.
public record PolicyDraft(Policy policy) {

    /// As far from the due date as a step may be.
    public static final int MOST_DAYS = 365;

    private static final int FIRST_DAY_LATE = 1;

    /// What became of a change.
    public sealed interface Answer {

        record Changed(Policy policy) implements Answer {}

        /// @param other the step that is in the way; empty when none is
        record Refused(StepFlaw flaw, Optional<Step> other) implements Answer {}
    }

    /// The steps it does not have, from kind to firm.
    public List<Step> missing() {
        return Stream.of(Step.values()).filter(step -> rung(step).isEmpty()).toList();
    }

    /// Empty when it has no such step.
    public Optional<Rung> rung(Step step) {
        return policy.rungs().stream().filter(rung -> rung.step() == step).findFirst();
    }

    /// Puts that step in place of the one of its name, or beside the others: the days decide the order.
    public Answer put(Rung changed) {
        var rungs = new ArrayList<>(others(changed.step()));
        rungs.add(changed);
        rungs.sort(Comparator.comparing(Rung::distance));
        return flaw(changed).map(PolicyDraft::refused).orElseGet(() -> inOrder(rungs, changed));
    }

    /// Moves a step by so many days, later or (negative) earlier; a day that another step has is passed over.
    public Answer nudge(Step step, int days) {
        var rung = rung(step).orElseThrow();
        var direction = Integer.signum(days);
        var offset = rung.distance().offset() + days;
        var answer = put(rung.at(Distance.ofOffset(offset)));
        while (answer instanceof Answer.Refused(var flaw, var _) && flaw == StepFlaw.SAME_DAY) {
            offset += direction;
            answer = put(rung.at(Distance.ofOffset(offset)));
        }
        return answer;
    }

    /// Adds a step as it usually is, on its usual day or the nearest one that is free; a policy that asked nobody gets
    /// the change of route with it.
    public Answer add(Step step) {
        var usual = usual(step);
        if (policy.isSilent() && step != Step.CHANGE_OF_ROUTE) {
            return new PolicyDraft(with(List.of(usual(Step.CHANGE_OF_ROUTE)))).add(step);
        }
        return IntStream.rangeClosed(0, MOST_DAYS)
                .boxed()
                .flatMap(away -> Stream.of(away, -away))
                .map(away -> put(usual.at(Distance.ofOffset(usual.distance().offset() + away))))
                .filter(Answer.Changed.class::isInstance)
                .findFirst()
                .orElseGet(() -> put(usual));
    }

    /// Takes a step away.
    public Answer remove(Step step) {
        var left = others(step);
        return step == Step.CHANGE_OF_ROUTE && !left.isEmpty()
                ? refused(StepFlaw.CHANGE_OF_ROUTE_STAYS)
                : new Answer.Changed(with(left));
    }

    private static Rung usual(Step step) {
        return ReadyPolicies.ALL.stream()
                .flatMap(ready -> ready.rungs().stream())
                .filter(rung -> rung.step() == step)
                .findFirst()
                .orElseThrow();
    }

    private static Optional<StepFlaw> flaw(Rung rung) {
        var offset = rung.distance().offset();
        if (rung.step() == Step.COURTESY_CALL && offset >= 0) {
            return Optional.of(StepFlaw.COURTESY_AFTER_DUE_DATE);
        }
        if (rung.step() != Step.COURTESY_CALL && offset < FIRST_DAY_LATE) {
            return Optional.of(StepFlaw.NOT_LATE_YET);
        }
        if (rung.means().isEmpty() && rung.step() != Step.CHANGE_OF_ROUTE) {
            return Optional.of(StepFlaw.NO_MEANS);
        }
        return Math.abs(offset) > MOST_DAYS ? Optional.of(StepFlaw.TOO_FAR) : Optional.empty();
    }

    /// Every step must fit with the one that was changed; what was odd before stays as it was.
    private Answer inOrder(List<Rung> rungs, Rung changed) {
        for (var other : rungs) {
            if (other.step() != changed.step()) {
                var flaw = flaw(changed, other);
                if (flaw.isPresent()) {
                    return new Answer.Refused(flaw.get(), Optional.of(other.step()));
                }
            }
        }
        return new Answer.Changed(with(rungs));
    }

    private static Optional<StepFlaw> flaw(Rung changed, Rung other) {
        var order = changed.distance().compareTo(other.distance());
        if (order == 0) {
            return Optional.of(StepFlaw.SAME_DAY);
        }
        var isLater = order > 0;
        if (isLater ? other.step() == Step.CHANGE_OF_ROUTE : changed.step() == Step.CHANGE_OF_ROUTE) {
            return Optional.of(StepFlaw.AFTER_CHANGE_OF_ROUTE);
        }
        var firmer =
                changed.step().level().flatMap(level -> other.step().level().map(than -> level.compareTo(than) > 0));
        return firmer.filter(isFirmer -> isFirmer != isLater).map(_ -> StepFlaw.OUT_OF_ORDER);
    }

    private static Answer refused(StepFlaw flaw) {
        return new Answer.Refused(flaw, Optional.empty());
    }

    private List<Rung> others(Step step) {
        return policy.rungs().stream().filter(rung -> rung.step() != step).toList();
    }

    private Policy with(List<Rung> rungs) {
        return new Policy(policy.name(), policy.purpose(), rungs, policy.faster());
    }
}
