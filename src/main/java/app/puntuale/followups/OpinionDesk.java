package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// Where it is written down what the firm hears of a customer, and thinks of them.
public final class OpinionDesk {

    private final Decisions decisions;

    OpinionDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /// @param text such as what a balance sheet says, or who has told it
    public Answer signal(CustomerId customer, SourceGrade source, String text, LocalDate today) {
        return decisions.take(customer, _ -> written(text), new Event.SignalNoted(source, text.strip()), today);
    }

    /// How much they may owe us at once, what is not yet due included; empty for no limit.
    public Answer limit(CustomerId customer, Optional<Money> limit, LocalDate today) {
        return decisions.take(
                customer,
                _ -> Decisions.unless(limit.filter(Money::isNegative).isEmpty(), FollowUpFlaw.LIMIT_BELOW_ZERO),
                new Event.CreditLimitSet(limit),
                today);
    }

    /// The owner's grade instead of the reckoned one; empty to go back to it.
    ///
    /// @param note why: it is shown beside the grade
    public Answer grade(CustomerId customer, Optional<Grade> grade, String note, LocalDate today) {
        return decisions.take(
                customer, _ -> grade.flatMap(_ -> written(note)), new Event.GradeGiven(grade, note.strip()), today);
    }

    private static Optional<FollowUpFlaw> written(String text) {
        return Decisions.unless(!text.isBlank(), FollowUpFlaw.NOTHING_WRITTEN);
    }
}
