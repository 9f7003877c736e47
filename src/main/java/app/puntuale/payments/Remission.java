package app.puntuale.payments;

import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/// What is given up (remissione) when enough was paid in time, and only then. It lapses by itself.
public sealed interface Remission {

    RemissionId id();

    /// The last day on which a payment is in time.
    LocalDate by();

    /// A settlement (saldo e stralcio), RULES D-6.
    ///
    /// @param accepted what is enough
    /// @param from the day on which it was agreed
    /// @param before payments that were known when it was agreed: they do not count
    record Settled(
            RemissionId id,
            Set<InvoiceId> invoices,
            Money accepted,
            LocalDate from,
            LocalDate by,
            Set<PaymentId> before)
            implements Remission {
        public Settled {
            invoices = Set.copyOf(invoices);
            before = Set.copyOf(before);
        }
    }

    /// A discount for paying early (RULES D-7).
    ///
    /// @param percent of what the invoice comes to after credit notes, above 0 and below 100
    record EarlyPayment(RemissionId id, InvoiceId invoice, BigDecimal percent, LocalDate by) implements Remission {}
}
