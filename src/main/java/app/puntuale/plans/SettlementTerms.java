package app.puntuale.plans;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.Set;

/// What a settlement says (saldo e stralcio), RULES D-6: the rest is given up only if this much is paid in time.
///
/// @param invoices what is settled by it
/// @param accepted what is enough, positive
/// @param by the last day on which it is in time
public record SettlementTerms(Set<InvoiceId> invoices, Money accepted, LocalDate by) {
    public SettlementTerms {
        invoices = Set.copyOf(invoices);
    }
}
