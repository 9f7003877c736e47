package app.puntuale.followups;

import app.puntuale.customers.CustomerId;
import app.puntuale.followups.Decisions.Known;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// Where complaints are taken down and settled (RULES C-11). What is disputed, and only that, is not asked for
/// meanwhile.
public final class DisputeDesk {

    private final Decisions decisions;

    DisputeDesk(Decisions decisions) {
        this.decisions = decisions;
    }

    /// A dispute about an invoice that is disputed already replaces the one before: the part may have changed.
    public Answer open(CustomerId customer, Dispute dispute, LocalDate today) {
        return decisions.take(customer, known -> flaw(dispute, known, today), new Event.DisputeOpened(dispute), today);
    }

    /// What is left of the invoice is followed up again, at the step where it was.
    ///
    /// @param how it ended, in the clerk's words, or empty text
    public Answer close(CustomerId customer, InvoiceId invoice, DisputeEnd end, String how, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(isDisputed(invoice, known), FollowUpFlaw.NOT_DISPUTED),
                new Event.DisputeClosed(invoice, end, how.strip()),
                today);
    }

    private static Optional<FollowUpFlaw> flaw(Dispute dispute, Known known, LocalDate today) {
        if (dispute.reason().isBlank()) {
            return Optional.of(FollowUpFlaw.NOTHING_WRITTEN);
        }
        if (dispute.answerBy().filter(day -> day.isBefore(today)).isPresent()) {
            return Optional.of(FollowUpFlaw.ANSWER_IN_THE_PAST);
        }
        if (!known.areOpen(dispute.invoices())) {
            return Optional.of(FollowUpFlaw.INVOICE_NOT_OPEN);
        }
        return dispute.part().filter(part -> !isPartOf(dispute, part, known)).map(_ -> FollowUpFlaw.NOT_A_PART);
    }

    private static boolean isPartOf(Dispute dispute, Money part, Known known) {
        var left = known.open().stream()
                .filter(item -> dispute.invoices().contains(item.invoice()))
                .map(OpenItem::outstanding)
                .filter(outstanding -> outstanding.currency().equals(part.currency()))
                .reduce(Money.zero(part.currency()), Money::plus);
        return part.isPositive() && part.compareTo(left) <= 0;
    }

    private static boolean isDisputed(InvoiceId invoice, Known known) {
        var bends = known.bends();
        return known.open().stream().anyMatch(item -> item.invoice().equals(invoice) && bends.isDisputedInPart(item));
    }
}
