package app.puntuale.customers;

import java.util.Optional;

/// Somebody to whom the firm has issued invoices.
///
/// @param kindConfirmed false while the kind is only guessed from the e-invoice; a person confirms or changes it
/// @param vatNumber as the e-invoice has it, even when its check digit is wrong
/// @param sdiCode the code to which the last e-invoice was sent
public record Customer(
        CustomerId id,
        String name,
        CustomerKind kind,
        boolean kindConfirmed,
        Optional<VatNumber> vatNumber,
        Optional<TaxCode> taxCode,
        PostalAddress address,
        Contacts contacts,
        Optional<SdiCode> sdiCode) {

    public Customer withKind(CustomerKind chosen) {
        return new Customer(id, name, chosen, true, vatNumber, taxCode, address, contacts, sdiCode);
    }

    public Customer withContacts(Contacts known) {
        return new Customer(id, name, kind, kindConfirmed, vatNumber, taxCode, address, known, sdiCode);
    }

    public Customer withAddress(PostalAddress known) {
        return new Customer(id, name, kind, kindConfirmed, vatNumber, taxCode, known, contacts, sdiCode);
    }
}
