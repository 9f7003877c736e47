package app.puntuale.followups;

import app.puntuale.customers.CustomerKind;
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

    /// One thing that happens by itself.
    sealed interface Deed {
        int day();

        record Invoiced(int day, int cents, int term) implements Deed {}

        record Pays(int day, int cents) implements Deed {}

        /// @param invoice of those issued so far, counted round
        /// @param percent of what is open of it; 100 for the whole
        record Disputes(int day, int invoice, int percent) implements Deed {}

        record DisputeEnds(int day, int invoice) implements Deed {}

        record Rests(int day, int days) implements Deed {}

        record InvoiceRests(int day, int invoice, int days) implements Deed {}

        record Promises(int day, int inDays, int cents) implements Deed {}

        record Stands(int day, Standing standing) implements Deed {}

        record Worries(int day) implements Deed {}

        record GivenUp(int day, int invoice) implements Deed {}
    }

    Life with(Set<Integer> closed) {
        return new Life(kind, deeds, answers, closed);
    }
}
