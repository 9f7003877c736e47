package app.puntuale.desktop.invoices;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.facts.ItemStatus;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import app.puntuale.texts.PlainText;
import java.util.Objects;
import java.util.Optional;

/// An open instalment in the list.
///
/// @param interest what has grown until today; empty when none did
record InvoiceLine(OpenItem item, Customer customer, Optional<Money> interest, ItemStatus status, boolean disputed) {

    /// By the name of the customer or the number of the invoice.
    boolean answersTo(String words) {
        return PlainText.contains(customer.name(), words) || PlainText.contains(item.number(), words);
    }

    boolean isTheSameAs(InvoiceLine other) {
        return Objects.equals(item.id(), other.item().id());
    }
}
