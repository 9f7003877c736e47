package app.puntuale.imports;

import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import java.util.Optional;

/// The numbers by which supplier or customer are known. Figures that programs write where there is no number, such as
/// `0000000` or `99999999999` for a private person abroad, are none: they would make one customer of many.
record Identity(Optional<VatNumber> vatNumber, Optional<TaxCode> taxCode) {

    private static final String ITALY = "IT";
    private static final String SWITZERLAND = "CH"; // its numbers themselves begin with CHE

    static Identity of(PartyFacts party) {
        return new Identity(
                Optional.of(vatNumber(party)).filter(vat -> isSomething(vat.code())),
                Optional.of(new TaxCode(party.taxCode())).filter(tax -> isSomething(tax.code())));
    }

    /// Whether a check digit, or the shape, of one of the numbers is wrong.
    boolean isDoubtful() {
        return vatNumber.flatMap(VatNumber::flaw).isPresent()
                || taxCode.flatMap(TaxCode::flaw).isPresent();
    }

    boolean isSameAs(Identity other) {
        return (vatNumber.isPresent() && vatNumber.equals(other.vatNumber))
                || (taxCode.isPresent() && taxCode.equals(other.taxCode));
    }

    /// The country written once more before the code is dropped.
    private static VatNumber vatNumber(PartyFacts party) {
        var country = party.vatCountry().isEmpty() ? ITALY : party.vatCountry();
        var vat = new VatNumber(country, party.vatCode());
        return vat.code().startsWith(vat.country()) && !vat.country().equals(SWITZERLAND)
                ? new VatNumber(
                        vat.country(), vat.code().substring(vat.country().length()))
                : vat;
    }

    private static boolean isSomething(String code) {
        return code.chars().distinct().count() > 1;
    }
}
