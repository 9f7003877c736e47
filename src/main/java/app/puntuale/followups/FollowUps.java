package app.puntuale.followups;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.stream.Stream;

/// What a person decides about the follow-up of a customer, desk by desk. Each decision is a line in the history.
public final class FollowUps {

    /// What became of a decision.
    public sealed interface Answer {

        /// @param entry the line of the history in which it is written
        record Done(HistoryId entry) implements Answer {}

        record Refused(Flaw flaw) implements Answer {}
    }

    private final Invoices invoices;
    private final Transactions transactions;
    private final Decisions decisions;

    public FollowUps(Invoices invoices, History history, Transactions transactions) {
        this.invoices = invoices;
        this.transactions = transactions;
        this.decisions = new Decisions(invoices, history, transactions);
    }

    public PromiseDesk promises() {
        return new PromiseDesk(decisions);
    }

    public DisputeDesk disputes() {
        return new DisputeDesk(decisions);
    }

    public HoldDesk holds() {
        return new HoldDesk(decisions);
    }

    public StandingDesk standings() {
        return new StandingDesk(decisions);
    }

    public FindingsDesk findings() {
        return new FindingsDesk(decisions);
    }

    public ClaimDesk claims() {
        return new ClaimDesk(decisions);
    }

    public OpinionDesk opinions() {
        return new OpinionDesk(decisions);
    }

    public PolicyDesk policies() {
        return new PolicyDesk(decisions);
    }

    /// The copy that was asked for has been sent: a call about it is next.
    public Answer copySent(CustomerId customer, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(known.chronicle().isCopyAskedFor(), FollowUpFlaw.NO_COPY_ASKED_FOR),
                new Event.CopySent(),
                today);
    }

    /// A person gives an instalment its due date, or another one: from then on it may be chased.
    public Answer confirmDueDate(CustomerId customer, InstalmentId instalment, LocalDate dueOn, LocalDate today) {
        return transactions.inOne(() -> openOf(customer)
                .filter(item -> item.id().equals(instalment))
                .findFirst()
                .<Answer>map(item -> {
                    if (dueOn.isBefore(item.issuedOn())) {
                        return new Answer.Refused(FollowUpFlaw.DUE_BEFORE_ISSUED);
                    }
                    invoices.confirmDueDate(instalment, dueOn);
                    return decisions.take(customer, new Event.DueDateConfirmed(instalment, dueOn), today);
                })
                .orElseGet(() -> new Answer.Refused(FollowUpFlaw.NO_SUCH_INSTALMENT)));
    }

    /// A person has looked at an open invoice, and the doubt is gone; a missing due date goes only by confirming one.
    ///
    /// @param remark what was found, in the clerk's words: it is all that remains of the doubt
    public Answer settle(CustomerId customer, InvoiceId invoice, Doubt doubt, String remark, LocalDate today) {
        if (remark.isBlank()) {
            return new Answer.Refused(FollowUpFlaw.NOTHING_WRITTEN);
        }
        return transactions.inOne(() -> {
            var isThere = openOf(customer)
                    .anyMatch(item ->
                            item.invoice().equals(invoice) && item.doubts().contains(doubt));
            if (!isThere || doubt == Doubt.DUE_DATE_MISSING) {
                return new Answer.Refused(FollowUpFlaw.NO_SUCH_DOUBT);
            }
            invoices.settle(invoice, doubt);
            return decisions.take(customer, new Event.Noted(remark.strip()), today);
        });
    }

    public Answer note(CustomerId customer, String text, LocalDate today) {
        return text.isBlank()
                ? new Answer.Refused(FollowUpFlaw.NOTHING_WRITTEN)
                : decisions.take(customer, new Event.Noted(text.strip()), today);
    }

    /// A line that a person wrote was wrong: both stay, and the first no longer counts (RULES C-8).
    public Answer correct(CustomerId customer, HistoryId line, String reason, LocalDate today) {
        return decisions.take(
                customer,
                known -> Decisions.unless(!reason.isBlank(), FollowUpFlaw.NOTHING_WRITTEN)
                        .or(() -> Corrections.flaw(line, known.lines())),
                new Event.Corrected(line, reason.strip()),
                today);
    }

    private Stream<OpenItem> openOf(CustomerId customer) {
        return invoices.openOf(customer).stream();
    }
}
