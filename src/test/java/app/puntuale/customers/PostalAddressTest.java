package app.puntuale.customers;

import static app.puntuale.customers.PostalAddress.Flaw.NO_CITY;
import static app.puntuale.customers.PostalAddress.Flaw.NO_STREET;
import static app.puntuale.customers.PostalAddress.Flaw.NO_ZIP;
import static app.puntuale.customers.PostalAddress.Flaw.UNKNOWN_PROVINCE;
import static app.puntuale.customers.PostalAddress.Flaw.ZIP_NOT_FIVE_DIGITS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PostalAddressTest {

    @Test
    void anItalianAddressHasStreetZipCityAndProvince() {
        assertEquals(List.of(), new PostalAddress("Via Po 1", "00198", "Roma", "RM", "IT").flaws());
        assertEquals(List.of(), new PostalAddress("Via Mannu 3", "09013", "Carbonia", "CI", "IT").flaws());
    }

    @Test
    void theProvinceIsTwoLettersThatWeKnow() { // F-8
        assertEquals(List.of(UNKNOWN_PROVINCE), new PostalAddress("Via Po 1", "00198", "Roma", "ROMA", "IT").flaws());
        assertEquals(List.of(UNKNOWN_PROVINCE), new PostalAddress("Via Po 1", "00198", "Roma", "ZZ", "IT").flaws());
    }

    @Test
    void theZipHasFiveDigits() { // F-8
        assertEquals(List.of(ZIP_NOT_FIVE_DIGITS), new PostalAddress("Via Po 1", "198", "Roma", "RM", "IT").flaws());
    }

    @Test
    void everythingThatIsMissingIsSaidAtOnce() {
        assertEquals(List.of(NO_STREET, NO_CITY, NO_ZIP), new PostalAddress("", "", "", "", "").flaws());
    }

    @Test
    void abroadNobodyAsksForZipAndProvince() { // F-8
        assertEquals(List.of(), new PostalAddress("Rue Haute 3", "B-1000", "Bruxelles", "", "BE").flaws());
        assertEquals(List.of(NO_CITY), new PostalAddress("Rue Haute 3", "", "", "XYZ", "BE").flaws());
    }

    @Test
    void blanksAreTidiedAndTheCountryIsItalyUnlessWritten() {
        assertEquals(
                new PostalAddress("Via Po 1", "00198", "Roma", "RM", "IT"),
                new PostalAddress(" Via Po 1 ", " 00198", "Roma ", "rm", " "));
    }
}
