package app.puntuale.desktop.customers;

import app.puntuale.desktop.facts.Ahead;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.Method;
import app.puntuale.followups.Promises;
import app.puntuale.followups.Proposal;
import app.puntuale.followups.Rulebook;
import app.puntuale.followups.Situation;
import app.puntuale.followups.Tracks;
import app.puntuale.texts.Texts;
import java.time.LocalDate;

/// What the method goes by for one customer, and what it means to do.
record Course(
        Rulebook rulebook, Situation situation, Promises promises, Proposal proposal, Ahead ahead, Tracks tracks) {

    static Course of(Rulebook rulebook, CustomerCase known, LocalDate today, Texts texts) {
        return new Course(
                rulebook,
                Situation.of(rulebook, known, today),
                Promises.of(known, rulebook.workingDays(), today),
                Method.propose(rulebook, known, today),
                Ahead.of(rulebook, known, today, texts),
                Tracks.of(rulebook, known, today));
    }
}
