package app.puntuale.desktop.invoices;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.facts.ItemStatus;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// An open instalment in the list.
///
/// @param interest what has grown until today; empty when none did
record InvoiceLine(OpenItem item, Customer customer, Optional<Money> interest, ItemStatus status, boolean disputed) {

    /// By the name of the customer or the number of the invoice.
    boolean answersTo(String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return customer.name().toLowerCase(Locale.ROOT).contains(wanted)
                || item.number().toLowerCase(Locale.ROOT).contains(wanted);
    }

    boolean isTheSameAs(InvoiceLine other) {
        return Objects.equals(item.id(), other.item().id());
    }
}
