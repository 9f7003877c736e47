package app.puntuale.followups;

import app.puntuale.customers.CustomerKind;
import app.puntuale.followups.Proposal.Act;
import app.puntuale.interest.InterestUse;
import java.time.LocalDate;
import java.util.Optional;

/// How a message is written. Its level says how often it was asked for, and is what counts on the ladder; the manner is
/// the policy’s affair, and another matter: a second reminder may well speak as the third does.
///
/// @param words whose words it takes; a notice of default has its own, and nothing else has them (RULES B-2)
public record Manner(ReminderLevel words, Firmness firmness, InterestUse interest) {

    /// As the policy wants it, by which the customer is asked today; the usual one where that has no such step, or
    /// where nothing is overdue.
    public static Manner of(Rulebook rulebook, CustomerCase known, ReminderLevel level, LocalDate today) {
        return proposed(rulebook, known, level, today)
                .or(() -> inThePolicy(Facts.of(rulebook, known, today), level))
                .map(manner -> manner.towards(known.kind(), level))
                .orElseGet(() -> usual(level, known.kind()));
    }

    /// RULES C-2, H: firmer from level to level; interest is spoken of from the second reminder and counted in the
    /// notice.
    public static Manner usual(ReminderLevel level, CustomerKind kind) {
        var usual = switch (level) {
            case FIRST -> new Manner(level, Firmness.KIND, InterestUse.NONE);
            case SECOND -> new Manner(level, Firmness.DECIDED, InterestUse.MENTIONED);
            case THIRD -> new Manner(level, Firmness.FIRM, InterestUse.MENTIONED);
            case NOTICE -> new Manner(level, Firmness.FIRM, InterestUse.CALCULATED);
        };
        return usual.towards(kind, level);
    }

    public Manner withWords(ReminderLevel chosen) {
        return new Manner(chosen, firmness, interest);
    }

    public Manner withFirmness(Firmness chosen) {
        return new Manner(words, chosen, interest);
    }

    public Manner withInterest(InterestUse chosen) {
        return new Manner(words, firmness, chosen);
    }

    /// A promise that was not kept makes it one firmer.
    private static Optional<Manner> proposed(
            Rulebook rulebook, CustomerCase known, ReminderLevel level, LocalDate today) {
        return Method.propose(rulebook, known, today) instanceof Act act
                        && act.step().level().equals(Optional.of(level))
                ? Optional.of(of(act.rung(), level).withFirmness(Firmness.of(act)))
                : Optional.empty();
    }

    private static Optional<Manner> inThePolicy(Facts facts, ReminderLevel level) {
        return Turn.of(facts)
                .flatMap(turn -> turn.policy().written().stream()
                        .filter(rung -> rung.step() == Step.of(level))
                        .findFirst()
                        .map(rung -> of(rung, level)));
    }

    private static Manner of(Rung rung, ReminderLevel level) {
        return new Manner(rung.template().words(level), rung.firmness(), rung.interest());
    }

    /// A consumer owes interest from the notice on, and at the legal rate (RULES ): until then nothing is
    /// said of it, and in the notice no more than that.
    private Manner towards(CustomerKind kind, ReminderLevel level) {
        if (kind != CustomerKind.CONSUMER) {
            return this;
        }
        return level == ReminderLevel.NOTICE && interest != InterestUse.NONE
                ? withInterest(InterestUse.MENTIONED)
                : withInterest(InterestUse.NONE);
    }
}
