package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Decisions.Known;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a person says that a customer is in other hands, or that their debt is given up as lost; and takes it back.
public final class StandingDesk {

    private final Decisions decisions;

    StandingDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /// Insolvent, with the lawyer or the agency, or back to normal (RULES C-9).
    public Answer change(CustomerId customer, Standing standing, String reason, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(!reason.isBlank(), FollowUpFlaw.NOTHING_WRITTEN)
                        .or(() ->
                                Decisions.unless(known.bends().standing() != standing, FollowUpFlaw.STANDING_ALREADY)),
                new Event.StandingChanged(standing, reason.strip()),
                today);
    }

    /// Gives open invoices up as lost. They stay open, nobody asks for them, and somebody looks again on that day.
    ///
    /// @param invoices all that are open when none is named
    public Answer writeOff(
            CustomerId customer, Set<InvoiceId> invoices, String reason, LocalDate lookAgainOn, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(!reason.isBlank(), FollowUpFlaw.NOTHING_WRITTEN)
                        .or(() -> Decisions.unless(lookAgainOn.isAfter(today), FollowUpFlaw.LOOKED_AT_IN_THE_PAST))
                        .or(() -> among(chosen(invoices, open(known)), open(known), FollowUpFlaw.INVOICE_NOT_OPEN)),
                known -> new Event.WrittenOff(chosen(invoices, open(known)), reason.strip(), lookAgainOn),
                today);
    }

    /// What was given up is asked for again.
    ///
    /// @param invoices all that were written off when none is named
    public Answer takeUp(CustomerId customer, Set<InvoiceId> invoices, LocalDate today) {
        return decisions.take(
                customer,
                known -> among(chosen(invoices, givenUp(known)), givenUp(known), FollowUpFlaw.NOT_WRITTEN_OFF),
                known -> new Event.TakenUpAgain(chosen(invoices, givenUp(known))),
                today);
    }

    private static Set<InvoiceId> chosen(Set<InvoiceId> named, Set<InvoiceId> all) {
        return named.isEmpty() ? all : named;
    }

    private static Optional<FollowUpFlaw> among(Set<InvoiceId> chosen, Set<InvoiceId> all, FollowUpFlaw flaw) {
        return Decisions.unless(!chosen.isEmpty() && all.containsAll(chosen), flaw);
    }

    private static Set<InvoiceId> open(Known known) {
        return known.open().stream().map(OpenItem::invoice).collect(Collectors.toSet());
    }

    private static Set<InvoiceId> givenUp(Known known) {
        var bends = known.bends();
        return known.open().stream()
                .filter(bends::isWrittenOff)
                .map(OpenItem::invoice)
                .collect(Collectors.toSet());
    }
}
