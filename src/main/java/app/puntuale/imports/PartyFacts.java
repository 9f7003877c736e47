package app.puntuale.imports;

/// Supplier or customer as an e-invoice has it; empty text where it has nothing.
///
/// @param name Denominazione, else Nome and Cognome
/// @param person whether the name is that of a person (Nome and Cognome)
/// @param street Indirizzo and NumeroCivico
/// @param country Nazione
/// @param vatCountry IdPaese
/// @param vatCode IdCodice, as the file has it: the country may be in it once more
public record PartyFacts(
        String name,
        boolean person,
        String vatCountry,
        String vatCode,
        String taxCode,
        String street,
        String zip,
        String city,
        String province,
        String country,
        String phone,
        String email) {

    /// Country and code, joined as the file has them.
    public String vat() {
        return vatCountry + vatCode;
    }
}
