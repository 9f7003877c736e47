package app.puntuale.imports;

import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.settings.Company;
import java.util.Optional;

/// The firm whose archive it is, as e-invoices may name it.
///
/// @param number its VAT number with the country: under this its invoices are known, whatever a file writes
record Owner(String number, Identity identity) {

    static Owner of(Company company) {
        var vatNumber = company.vatNumber();
        return new Owner(
                vatNumber.toString(),
                new Identity(Optional.of(vatNumber), company.taxCode().or(() -> alike(vatNumber))));
    }

    /// By VAT number, or by tax code: in a VAT group the number is that of the group.
    boolean is(PartyFacts party) {
        return identity.isSameAs(Identity.of(party));
    }

    /// The tax code of an Italian company is usually its VAT number.
    private static Optional<TaxCode> alike(VatNumber vatNumber) {
        return vatNumber.isItalian() ? Optional.of(new TaxCode(vatNumber.code())) : Optional.empty();
    }
}
