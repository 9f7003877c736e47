package app.puntuale.desktop.customers;

import app.puntuale.customers.Customer;

/// What one writes down of how to reach a customer.
enum ContactField {
    PERSON,
    PHONE,
    EMAIL,
    PEC,
    STREET,
    ZIP,
    CITY,
    PROVINCE;

    /// Empty text when it is not known.
    String of(Customer customer) {
        var contacts = customer.contacts();
        var address = customer.address();
        return switch (this) {
            case PERSON -> contacts.person().orElse("");
            case PHONE -> contacts.phone().orElse("");
            case EMAIL -> contacts.email().orElse("");
            case PEC -> contacts.pec().orElse("");
            case STREET -> address.street();
            case ZIP -> address.zip();
            case CITY -> address.city();
            case PROVINCE -> address.province();
        };
    }
}
