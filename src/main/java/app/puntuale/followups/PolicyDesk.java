package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where a person decides by which policy a customer is asked, and when to go on against a guard.
public final class PolicyDesk {

    private final Decisions decisions;

    PolicyDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /// «Mi preoccupa»: the faster policy applies from now on (RULES C-1).
    public Answer worry(CustomerId customer, String reason, LocalDate today) {
        return decisions.take(
                customer,
                _ -> Decisions.unless(!reason.isBlank(), FollowUpFlaw.NOTHING_WRITTEN),
                new Event.Worried(reason.strip()),
                today);
    }

    public Answer reassure(CustomerId customer, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(known.bends().worry().isPresent(), FollowUpFlaw.NOT_WORRIED),
                new Event.Reassured(),
                today);
    }

    /// By which policy the customer, or one open invoice, is asked from now on.
    ///
    /// @param policy empty to go back to the one of the kind of customer
    /// @param rulebook in which it must be
    public Answer assign(
            CustomerId customer,
            Optional<InvoiceId> invoice,
            Optional<PolicyName> policy,
            String reason,
            Rulebook rulebook,
            LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(!reason.isBlank(), FollowUpFlaw.NOTHING_WRITTEN)
                        .or(() -> Decisions.unless(
                                policy.flatMap(rulebook::find).isPresent() == policy.isPresent(),
                                FollowUpFlaw.NO_SUCH_POLICY))
                        .or(() -> Decisions.unless(
                                known.areOpen(invoice.stream().toList()), FollowUpFlaw.INVOICE_NOT_OPEN)),
                new Event.PolicyAssigned(invoice, policy, reason.strip()),
                today);
    }

    /// The owner agrees to a step that the policy does not take without them.
    public Answer approve(CustomerId customer, Step step, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(
                        known.open().stream().anyMatch(OpenItem::mayBeChased), FollowUpFlaw.NOTHING_TO_APPROVE),
                new Event.Approved(step),
                today);
    }

    /// A person goes on today against these guards, and says why: each is a line of its own.
    public Answer goOnAnyway(CustomerId customer, List<Guard> guards, Step step, String reason, LocalDate today) {
        if (reason.isBlank() || guards.isEmpty()) {
            return new Answer.Refused(FollowUpFlaw.NOTHING_WRITTEN);
        }
        return decisions
                .transactions()
                .inOne(() -> guards.stream()
                        .map(guard ->
                                decisions.take(customer, new Event.WentOnAnyway(guard, step, reason.strip()), today))
                        .reduce((_, last) -> last)
                        .orElseThrow());
    }
}
