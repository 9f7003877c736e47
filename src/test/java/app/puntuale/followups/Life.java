package app.puntuale.followups;

import app.puntuale.customers.CustomerKind;
import app.puntuale.prescription.Term;
import java.util.List;
import java.util.Set;

/// What may happen between a firm and one customer, told as data, so that a story that goes wrong can be told shorter.
///
/// @param deeds in any order; the day of each is counted from the first of the story
/// @param answers how the calls end, one after the other and round again
/// @param closedWeeks the weeks of the story in which nobody opens the program
record Life(CustomerKind kind, List<Deed> deeds, List<Answer> answers, Set<Integer> closedWeeks) {

    /// How a call ends.
    enum Answer {
        NO_ANSWER,
        MESSAGE_LEFT,
        SPOKEN,
        PROMISED,
        DISPUTED,
        WANTS_COPY,
        WRONG_NUMBER,
        REFUSES,
        IN_DIFFICULTY,
        CALL_BACK,
        SAYS_PAID
    }

    /// One thing that happens by itself. An invoice is a number among those issued so far, counted round.
    sealed interface Deed {
        int day();

        record Invoiced(int day, int cents, int term) implements Deed {}

        record Pays(int day, int cents) implements Deed {}

        /// A credit note, of no more than is left of the invoice.
        record Credited(int day, int invoice, int cents) implements Deed {}

        /// @param percent of what is open of it; 100 for the whole
        record Disputes(int day, int invoice, int percent) implements Deed {}

        record DisputeEnds(int day, int invoice) implements Deed {}

        record Rests(int day, int days) implements Deed {}

        record InvoiceRests(int day, int invoice, int days) implements Deed {}

        record Promises(int day, int inDays, int cents) implements Deed {}

        record Stands(int day, Standing standing) implements Deed {}

        record Worries(int day) implements Deed {}

        record Reassures(int day) implements Deed {}

        record GivenUp(int day, int invoice) implements Deed {}

        record TakenUp(int day, int invoice) implements Deed {}

        record Assigned(int day, PolicyName policy) implements Deed {}

        record AssignedTo(int day, int invoice, PolicyName policy) implements Deed {}

        record Chosen(int day, int invoice, Term term) implements Deed {}

        /// A plan for everything open, one rate a week.
        ///
        /// @param inDays when the first rate falls due
        /// @param keeps how many rates are paid, each on its last day; 0 for a plan that is not even signed
        record Plans(int day, int rates, int inDays, int grace, int keeps) implements Deed {}

        record PlanEnds(int day) implements Deed {}

        /// @param percent of what is open that is enough
        /// @param keeps whether it is paid on its last day
        record Settles(int day, int percent, int inDays, boolean keeps) implements Deed {}

        record SettlementEnds(int day) implements Deed {}
    }

    Life of(CustomerKind other) {
        return new Life(other, deeds, answers, closedWeeks);
    }

    Life with(Set<Integer> closed) {
        return new Life(kind, deeds, answers, closed);
    }
}
