package app.puntuale.followups;

import app.puntuale.archive.Transactions;
import app.puntuale.customers.CustomerId;
import app.puntuale.followups.FollowUps.Answer;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.Invoices;
import app.puntuale.invoices.OpenItem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where a decision about a customer is checked and written down, in one transaction.
record Decisions(Invoices invoices, History history, Transactions transactions) {

    /// What a decision is checked against.
    ///
    /// @param open every instalment not wholly paid
    /// @param lines the whole history, in the order in which it was written
    record Known(List<OpenItem> open, List<HistoryEntry> lines) {

        List<HistoryEntry> counted() {
            return Corrections.applied(lines);
        }

        Bends bends() {
            return Bends.of(counted());
        }

        Chronicle chronicle() {
            return Chronicle.of(counted());
        }

        boolean areOpen(Collection<InvoiceId> invoices) {
            return open.stream()
                    .map(OpenItem::invoice)
                    .collect(Collectors.toSet())
                    .containsAll(invoices);
        }
    }

    /// What there is to check before a decision is taken.
    interface Check extends Function<Known, Optional<FollowUpFlaw>> {}

    /// Nothing to check.
    Answer take(CustomerId customer, Event event, LocalDate today) {
        return new Answer.Done(transactions.inOne(() -> history.add(customer, today, event)));
    }

    Answer take(CustomerId customer, Check check, Event event, LocalDate today) {
        return take(customer, check, _ -> event, today);
    }

    /// @param event is made from what is known, once it was checked
    Answer take(CustomerId customer, Check check, Function<Known, Event> event, LocalDate today) {
        return transactions.inOne(() -> {
            var known = new Known(invoices.openOf(customer), history.of(customer));
            return check.apply(known)
                    .<Answer>map(Answer.Refused::new)
                    .orElseGet(() -> new Answer.Done(history.add(customer, today, event.apply(known))));
        });
    }

    /// The flaw, unless that is so.
    static Optional<FollowUpFlaw> unless(boolean isSo, FollowUpFlaw flaw) {
        return isSo ? Optional.empty() : Optional.of(flaw);
    }
}
