package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import java.time.LocalDate;

/// Where it is written down what was found out: why a customer does not pay, and what a person answers to one of the
/// seven questions.
public final class FindingsDesk {

    private final Decisions decisions;

    FindingsDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /// The cause that was noted last is the one that counts.
    ///
    /// @param note in the clerk's words, or empty text
    public Answer cause(CustomerId customer, Cause cause, String note, LocalDate today) {
        return decisions.take(customer, new Event.CauseNoted(cause, note.strip()), today);
    }

    /// The answer that was given last is the one that counts, for the invoices issued by then (RULES C-3).
    ///
    /// @param note the evidence, or what is missing, or empty text
    public Answer answer(CustomerId customer, Question question, Reply reply, String note, LocalDate today) {
        return decisions.take(
                customer,
                _ -> Decisions.unless(question.isAnsweredByPeople(), FollowUpFlaw.ANSWERED_BY_THE_ARCHIVE),
                new Event.QuestionAnswered(question, reply, note.strip()),
                today);
    }
}
