package app.puntuale.formats;

import app.puntuale.imports.PartyFacts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;

/// Reads supplier or customer, ordinary or simplified: the two forms only nest the same elements differently.
final class PartyXml {

    private final XmlCursor xml;

    private String company = "";
    private String firstName = "";
    private String lastName = "";
    private String vatCountry = "";
    private String vatCode = "";
    private String taxCode = "";
    private String street = "";
    private String houseNumber = "";
    private String zip = "";
    private String city = "";
    private String province = "";
    private String country = "";
    private String phone = "";
    private String email = "";

    private PartyXml(XmlCursor xml) {
        this.xml = xml;
    }

    /// The party on which the cursor stands.
    static PartyFacts read(XmlCursor xml) throws XMLStreamException, RefusedException {
        var party = new PartyXml(xml);
        party.readElements();
        return party.facts();
    }

    /// Representatives, branches and other addresses are of no use here, and have elements of the same names.
    private void readElements() throws XMLStreamException, RefusedException {
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "DatiAnagrafici", "IdentificativiFiscali", "AltriDatiIdentificativi" -> readElements();
                case "IdFiscaleIVA", "Anagrafica", "Sede", "Contatti" -> readElements();
                case "IdPaese" -> vatCountry = xml.text();
                case "IdCodice" -> vatCode = xml.text();
                case "CodiceFiscale" -> taxCode = xml.text();
                case "Denominazione" -> company = xml.text();
                case "Nome" -> firstName = xml.text();
                case "Cognome" -> lastName = xml.text();
                case "Indirizzo" -> street = xml.text();
                case "NumeroCivico" -> houseNumber = xml.text();
                case "CAP" -> zip = xml.text();
                case "Comune" -> city = xml.text();
                case "Provincia" -> province = xml.text();
                case "Nazione" -> country = xml.text();
                case "Telefono" -> phone = xml.text();
                case "Email" -> email = xml.text();
                default -> xml.skip();
            }
        }
    }

    private PartyFacts facts() {
        var name = company.isEmpty() ? joined(firstName, lastName) : company;
        return new PartyFacts(
                name,
                company.isEmpty() && !name.isEmpty(),
                vatCountry,
                vatCode,
                taxCode,
                joined(street, houseNumber),
                zip,
                city,
                province,
                country,
                phone,
                email);
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
