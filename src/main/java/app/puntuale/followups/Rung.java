package app.puntuale.followups;

import app.puntuale.interest.InterestUse;
import java.util.Set;

/// A step of a policy: what is done, when, by which ways, and how firmly.
///
/// @param distance from the due date of the oldest instalment that is asked for
/// @param daysSincePrevious calendar days after the contact before it, at least; the guards may ask for more
/// @param means the ways it may go, at least one; none for the change of route
/// @param needsApproval whether the owner must agree each time
public record Rung(
        Step step,
        Distance distance,
        int daysSincePrevious,
        Set<Means> means,
        Firmness firmness,
        Template template,
        InterestUse interest,
        boolean needsApproval) {

    /// @throws IllegalArgumentException when a call is to be written, or a letter spoken
    public Rung {
        means = Set.copyOf(means);
        if (step.isCall() != means.contains(Means.CALL)) {
            throw new IllegalArgumentException("a call is made, and only a call: " + step + " by " + means);
        }
    }

    /// The same step, so far from the due date.
    public Rung at(Distance other) {
        return new Rung(step, other, daysSincePrevious, means, firmness, template, interest, needsApproval);
    }

    /// The same step, so many days after the contact before it.
    public Rung resting(int days) {
        return new Rung(step, distance, days, means, firmness, template, interest, needsApproval);
    }

    /// The same step by other ways.
    ///
    /// @throws IllegalArgumentException when a call is to be written, or a letter spoken
    public Rung by(Set<Means> ways) {
        return new Rung(step, distance, daysSincePrevious, ways, firmness, template, interest, needsApproval);
    }

    public Rung with(Firmness other) {
        return new Rung(step, distance, daysSincePrevious, means, other, template, interest, needsApproval);
    }

    public Rung with(Template other) {
        return new Rung(step, distance, daysSincePrevious, means, firmness, other, interest, needsApproval);
    }

    public Rung with(InterestUse other) {
        return new Rung(step, distance, daysSincePrevious, means, firmness, template, other, needsApproval);
    }

    /// The same step, to which the owner must agree, or need not.
    public Rung withApproval(boolean needed) {
        return new Rung(step, distance, daysSincePrevious, means, firmness, template, interest, needed);
    }

    /// The same step, to which the owner must agree.
    public Rung withApproval() {
        return withApproval(true);
    }
}
