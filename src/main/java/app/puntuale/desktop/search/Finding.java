package app.puntuale.desktop.search;

import app.puntuale.customers.Customer;
import app.puntuale.desktop.shell.Place;
import app.puntuale.desktop.shell.Section;
import app.puntuale.invoices.OpenItem;
import java.util.List;

/// Something that answers to what was typed.
sealed interface Finding {

    /// The head under which it stands; the words are under `search.group.`.
    enum Group {
        CUSTOMERS,
        INVOICES,
        PAGES
    }

    /// @param open what they have not paid
    record OfCustomer(Customer customer, List<OpenItem> open) implements Finding {
        public OfCustomer {
            open = List.copyOf(open);
        }
    }

    record OfInvoice(OpenItem item, Customer customer) implements Finding {}

    record OfPage(Section section) implements Finding {}

    /// Where it leads.
    default Place place() {
        return switch (this) {
            case OfCustomer(var customer, var _) -> new Place.CustomerCard(customer.id());
            case OfInvoice(var _, var customer) -> new Place.CustomerCard(customer.id());
            case OfPage(var section) -> section;
        };
    }

    default Group group() {
        return switch (this) {
            case OfCustomer _ -> Group.CUSTOMERS;
            case OfInvoice _ -> Group.INVOICES;
            case OfPage _ -> Group.PAGES;
        };
    }
}
