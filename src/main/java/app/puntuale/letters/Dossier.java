package app.puntuale.letters;

import app.puntuale.customers.Customer;
import app.puntuale.followups.CustomerCase;
import app.puntuale.followups.HistoryEntry;
import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.payments.Payment;
import java.util.List;

/// Everything that is known of one customer when a letter is written.
///
/// @param items every instalment not wholly paid
/// @param credits what is left of credit notes
/// @param applied what credit notes have taken off instalments
/// @param history in the order in which it was written
public record Dossier(
        Customer customer,
        List<OpenItem> items,
        List<OpenCredit> credits,
        List<AppliedCredit> applied,
        List<Payment> payments,
        List<HistoryEntry> history) {

    public Dossier {
        items = List.copyOf(items);
        credits = List.copyOf(credits);
        applied = List.copyOf(applied);
        payments = List.copyOf(payments);
        history = List.copyOf(history);
    }

    /// The same, as the method looks at it.
    CustomerCase customerCase() {
        return new CustomerCase(customer.id(), customer.kind(), items, history);
    }
}
