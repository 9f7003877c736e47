package app.puntuale.office.sample;

import app.puntuale.customers.Iban;
import app.puntuale.customers.PostalAddress;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import app.puntuale.settings.Company;
import java.util.Optional;

/// The made-up firm itself. Its bank does not exist, and neither do its addresses.
final class SampleCompany {

    static final Company COMPANY = new Company(
            "Stamperia Calendula S.r.l.",
            VatNumber.of("99010370163"),
            Optional.of(new TaxCode("99010370163")),
            new PostalAddress("Via dei Torcolieri 14", "24122", "Bergamo", "BG", "IT"),
            Optional.of(new Iban("IT27B0999911100000000148250")),
            Optional.of("Banca Orobica di Esempio"),
            Optional.of("035 000 0100"),
            Optional.of("amministrazione@calendula.example"),
            Optional.of("calendula@pec.example"),
            Optional.of("Ottavia Brumelli, legale rappresentante"),
            Optional.empty());

    private SampleCompany() {}
}
