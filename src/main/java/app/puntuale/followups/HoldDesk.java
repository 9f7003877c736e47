package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InvoiceId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// Where a customer, or one invoice, is left in peace for a while. A new hold replaces the one before; one that has a
/// day ends by itself on it.
public final class HoldDesk {

    private final Decisions decisions;

    HoldDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /// @param until the first day on which they are contacted again; empty for as long as nobody resumes
    /// @param reason in the clerk's words, or empty text
    public Answer hold(CustomerId customer, Optional<LocalDate> until, String reason, LocalDate today) {
        return decisions.take(customer, _ -> endsAfter(today, until), new Event.Held(until, reason.strip()), today);
    }

    public Answer resume(CustomerId customer, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(known.bends().hold(today).isPresent(), FollowUpFlaw.NOT_HELD),
                new Event.Resumed(),
                today);
    }

    /// The others of the customer are asked for as before.
    ///
    /// @param until the first day on which it is asked for again; empty for as long as nobody resumes
    /// @param reason in the clerk's words, or empty text
    public Answer hold(
            CustomerId customer, InvoiceId invoice, Optional<LocalDate> until, String reason, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(known.areOpen(Set.of(invoice)), FollowUpFlaw.INVOICE_NOT_OPEN)
                        .or(() -> endsAfter(today, until)),
                new Event.InvoiceHeld(invoice, until, reason.strip()),
                today);
    }

    public Answer resume(CustomerId customer, InvoiceId invoice, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(known.bends().hold(invoice, today).isPresent(), FollowUpFlaw.NOT_HELD),
                new Event.InvoiceResumed(invoice),
                today);
    }

    private static Optional<FollowUpFlaw> endsAfter(LocalDate today, Optional<LocalDate> until) {
        return until.filter(day -> !day.isAfter(today)).map(_ -> FollowUpFlaw.HOLD_ENDS_BEFORE_IT_BEGINS);
    }
}
