package app.puntuale.desktop.invoices;

import app.puntuale.invoices.Doubt;
import app.puntuale.money.Money;
import java.util.List;
import java.util.Optional;

/// The chosen line and what a person is to decide about it.
///
/// @param doubts that a look may settle, in the order of the enum
/// @param sums both sums of an invoice whose amounts differ; empty when they do not, or when some of its instalments
///     are paid and no longer known here
record Chosen(InvoiceLine line, List<Doubt> doubts, Optional<Sums> sums) {

    /// What is payable, and what the instalments add up to.
    record Sums(Money payable, Money instalments) {}

    Chosen {
        doubts = List.copyOf(doubts);
    }
}
