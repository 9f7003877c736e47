package app.puntuale.followups;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// A complaint about invoices, or a part of one (contestazione, RULES C-11): that much is not asked for until it is
/// closed.
///
/// @param invoices all that were open when none is named
/// @param part of the one invoice that is named; empty for the whole
/// @param reason in the customer’s words
/// @param perhapsOurs whether the mistake may be our own: then looking into it is a task
/// @param owner who looks into it, or empty text
/// @param answerBy the day by which they get an answer
public record Dispute(
        Set<InvoiceId> invoices,
        Optional<Money> part,
        String reason,
        boolean perhapsOurs,
        String owner,
        Optional<LocalDate> answerBy) {

    /// @throws IllegalArgumentException when a part is given, and not exactly one invoice
    public Dispute {
        invoices = Set.copyOf(invoices);
        if (part.isPresent() && invoices.size() != 1) {
            throw new IllegalArgumentException("a part is a part of one invoice");
        }
    }
}
