package app.puntuale.settings;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import java.util.Optional;

/// The firm that uses the program: it signs the letters, and its VAT number decides what is *issued*.
///
/// @param signatory who signs the notice of default and in what role, such as `Livia Terranera, legale rappresentante`
/// @param logo a PNG or JPEG for the letterhead
public record Company(
        String name,
        VatNumber vatNumber,
        Optional<TaxCode> taxCode,
        PostalAddress address,
        Optional<Iban> iban,
        Optional<String> bankName,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> pec,
        Optional<String> signatory,
        Optional<DocumentId> logo) {

    /// Whether it can be told what it has issued; without a VAT number the first files propose one.
    public boolean hasVatNumber() {
        return !vatNumber.code().isEmpty();
    }

    /// This, with what only the other knows; the other's address only where this has none.
    public Company completedBy(Company other) {
        return new Company(
                name,
                hasVatNumber() ? vatNumber : other.vatNumber,
                taxCode.or(other::taxCode),
                address.street().isEmpty() && address.city().isEmpty() ? other.address : address,
                iban.or(other::iban),
                bankName.or(other::bankName),
                phone.or(other::phone),
                email.or(other::email),
                pec.or(other::pec),
                signatory.or(other::signatory),
                logo.or(other::logo));
    }
}
