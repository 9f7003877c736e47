package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import java.time.LocalDate;
import java.util.Set;

/// A fact that follows from a call, told before the call is logged (che cosa succede dopo).
public sealed interface Consequence {

    /// Nobody contacts the customer until that day, that day included.
    record RemindersStop(LocalDate until) implements Consequence {}

    /// These are not asked for until their dispute is closed.
    record LeftOut(Set<InvoiceId> invoices) implements Consequence {
        public LeftOut {
            invoices = Set.copyOf(invoices);
        }
    }

    /// It is not the first promise of this chase but the second, the third: better not to ask for one more.
    record PromisedAgain(long times) implements Consequence {}

    /// What is next, on that day at the earliest, if no money comes and nothing else happens.
    record Next(Action action, LocalDate on) implements Consequence {}

    /// Nothing is next until a person acts.
    record Stopped(Waiting why) implements Consequence {}
}
