package app.puntuale.reliability;

import app.puntuale.followups.SourceGrade;
import java.time.LocalDate;

/// One line of the reckoning: what is known, and what it adds to or takes from a hundred.
public sealed interface Line {

    /// Negative for what speaks against the customer.
    int points();

    /// How many days after the due date the euro came, or has still not come, weighted by amount and by how lately;
    /// what came early counts as on time.
    record DaysLate(long days, int points) implements Line {}

    /// @param broken not kept, or only in part
    record Promises(int kept, int broken, int points) implements Line {}

    /// @param founded they were right: that is our fault, and takes nothing
    record Disputes(int founded, int unfounded, int points) implements Line {}

    /// The days late of the last half-year and of the time before.
    record Trend(long lately, long before, int points) implements Line {}

    /// A piece of news noted by hand; hearsay is shown and takes nothing.
    record Signal(LocalDate on, SourceGrade source, String text, int points) implements Line {}

    /// In an insolvency procedure.
    record Insolvent(int points) implements Line {}
}
