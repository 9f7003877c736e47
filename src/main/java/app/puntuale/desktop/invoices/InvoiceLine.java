package app.puntuale.desktop.invoices;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.facts.ItemStatus;
import app.puntuale.invoices.OpenItem;
import java.util.Locale;
import java.util.Objects;

/// An open instalment in the list.
record InvoiceLine(OpenItem item, Customer customer, ItemStatus status, boolean disputed) {

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
