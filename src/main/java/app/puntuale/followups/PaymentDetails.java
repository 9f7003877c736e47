package app.puntuale.followups;

import app.puntuale.invoices.InstalmentId;
import java.util.Set;

/// What the papers say about where to pay.
///
/// @param onInvoice the instalments whose invoice names an IBAN
/// @param inLetter whether our letters do
public record PaymentDetails(Set<InstalmentId> onInvoice, boolean inLetter) {

    public PaymentDetails {
        onInvoice = Set.copyOf(onInvoice);
    }
}
