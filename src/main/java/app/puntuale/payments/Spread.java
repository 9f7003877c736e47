package app.puntuale.payments;

import app.puntuale.invoices.InvoiceId;
import java.util.List;

/// Which instalments a payment is for.
public sealed interface Spread {

    /// Nobody has said: art. 1193 c.c. decides (RULES A-37).
    record OldestFirst() implements Spread {}

    /// As the debtor said, in that order (causale del bonifico); what is over goes to the oldest of the others.
    record Named(List<InvoiceId> invoices) implements Spread {
        public Named {
            invoices = List.copyOf(invoices);
        }
    }

    /// To the cent, as a person has decided; what is over stays the customer's credit.
    record Exactly(List<Allocation> allocations) implements Spread {
        public Exactly {
            allocations = List.copyOf(allocations);
        }
    }
}
