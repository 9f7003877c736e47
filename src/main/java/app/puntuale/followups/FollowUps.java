package app.puntuale.followups;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/// What a person decides about the follow-up of a customer. Each decision is a line in the history.
public final class FollowUps {

    /// What became of a decision.
    public sealed interface Answer {
        record Done(HistoryId entry) implements Answer {}

        record Refused(FollowUpFlaw flaw) implements Answer {}
    }

    private final Invoices invoices;
    private final History history;
    private final Transactions transactions;

    public FollowUps(Invoices invoices, History history, Transactions transactions) {
        this.invoices = invoices;
        this.history = history;
        this.transactions = transactions;
    }

    /// Leaves the customer in peace until that day, when it resumes by itself, or until somebody resumes. A new hold
    /// replaces the one before.
    ///
    /// @param reason in the clerk's words, or empty text
    public Answer hold(CustomerId customer, Optional<LocalDate> until, String reason, LocalDate today) {
        if (until.filter(day -> !day.isAfter(today)).isPresent()) {
            return new Answer.Refused(FollowUpFlaw.HOLD_ENDS_BEFORE_IT_BEGINS);
        }
        return add(customer, new Event.Held(until, reason.strip()), today);
    }

    public Answer resume(CustomerId customer, LocalDate today) {
        return transactions.inOne(() -> bends(customer).hold(today).isEmpty()
                ? new Answer.Refused(FollowUpFlaw.NOT_HELD)
                : add(customer, new Event.Resumed(), today));
    }

    /// The invoice is followed up again, at the step where it was.
    ///
    /// @param how it ended, in the clerk's words, or empty text
    public Answer closeDispute(CustomerId customer, InvoiceId invoice, DisputeEnd end, String how, LocalDate today) {
        return transactions.inOne(() -> {
            var bends = bends(customer);
            return openOf(customer).anyMatch(item -> item.invoice().equals(invoice) && bends.isDisputedInPart(item))
                    ? add(customer, new Event.DisputeClosed(invoice, end, how.strip()), today)
                    : new Answer.Refused(FollowUpFlaw.NOT_DISPUTED);
        });
    }

    /// The copy that was asked for has been sent: a call about it is next.
    public Answer copySent(CustomerId customer, LocalDate today) {
        return transactions.inOne(() -> chronicle(customer).isCopyAskedFor()
                ? add(customer, new Event.CopySent(), today)
                : new Answer.Refused(FollowUpFlaw.NO_COPY_ASKED_FOR));
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
                    return add(customer, new Event.DueDateConfirmed(instalment, dueOn), today);
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
            return add(customer, new Event.Noted(remark.strip()), today);
        });
    }

    public Answer note(CustomerId customer, String text, LocalDate today) {
        return text.isBlank()
                ? new Answer.Refused(FollowUpFlaw.NOTHING_WRITTEN)
                : add(customer, new Event.Noted(text.strip()), today);
    }

    private Answer add(CustomerId customer, Event event, LocalDate today) {
        return new Answer.Done(transactions.inOne(() -> history.add(customer, today, event)));
    }

    private Chronicle chronicle(CustomerId customer) {
        return Chronicle.of(Corrections.applied(history.of(customer)));
    }

    private Bends bends(CustomerId customer) {
        return Bends.of(Corrections.applied(history.of(customer)));
    }

    private Stream<OpenItem> openOf(CustomerId customer) {
        return invoices.openOf(customer).stream();
    }
}
