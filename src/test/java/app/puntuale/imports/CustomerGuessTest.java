package app.puntuale.imports;

import static app.puntuale.imports.Bills.BILL;
import static app.puntuale.imports.Bills.party;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.CustomerKind;
import app.puntuale.customers.SdiCode;
import app.puntuale.customers.TaxCode;
import app.puntuale.customers.VatNumber;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerGuessTest {

    @ParameterizedTest(name = "{6}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            # person | country | VAT code    | tax code         | format, code  | kind        | because
            false    | IT      | 00743110157 | 00743110157      | FPR12 ABC1234 | COMPANY     | a VAT number and a company’s name
            false    | IT      | 00743110157 |                  | FPR12 0000000 | COMPANY     | without a tax code too
            true     | IT      | 00743110157 | RSSMRA85T10A562S | FPR12 ABC1234 | SOLE_TRADER | a person with a VAT number
            false    | IT      | 00743110157 | RSSMRA85T10A562S | FPR12 ABC1234 | SOLE_TRADER | a trade name, a personal tax code
            true     |         |             | RSSMRA85T10A562S | FPR12 0000000 | CONSUMER    | a person without
            false    |         |             | RSSMRA85T10A562S | FPR12 0000000 | CONSUMER    | even written as a company
            false    |         |             | 80011112222      | FPR12 0000000 | CONSUMER    | A-5: a condominium or association
            false    |         |             | 00743110157      | FPR12 ABC1234 | COMPANY     | a tax code that is a VAT number
            false    |         |             | 80011112222      | FPA12 UFPQ1O  | PUBLIC_BODY | an invoice to a public body
            false    | IT      | 00743110157 |                  | FPR12 UFPQ1O  | PUBLIC_BODY | or to an office of six characters
            false    |         |             | 80011112222      | SDI11         | PUBLIC_BODY | or of the first years
            false    | DE      | 123456789   |                  | FPR12 XXXXXXX | COMPANY     | a foreign firm
            true     | GB      | 0000000     |                  | FPR12 XXXXXXX | CONSUMER    | a foreign person
            true     | AT      | 99999999999 |                  | FPR12 XXXXXXX | CONSUMER    | or so written
            """)
    void theKindIsGuessed(
            boolean person, String country, String vat, String tax, String sent, CustomerKind kind, String because) {
        var facts = BILL.to(party("Qualcuno", person, or(country), or(vat), or(tax)))
                .sent(sent.split(" ")[0], sent.contains(" ") ? sent.split(" ")[1] : "")
                .facts();
        assertEquals(kind, guess(facts).guessedKind(), because);
    }

    @Test
    void numbersThatAreNoneDoNotMakeOneCustomerOfMany() {
        var facts =
                BILL.to(party("Jane Doe", true, "GB", "0000000", "99999999999")).facts();
        assertEquals(Optional.empty(), guess(facts).vatNumber());
        assertEquals(Optional.empty(), guess(facts).taxCode());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            IT, IT02342520158,        IT, 02342520158
            IT, ' 0234 2520158 ',     IT, 02342520158
            it, 02342520158,          IT, 02342520158
            SI, SI12345679,           SI, 12345679
            AT, ATU12345678,          AT, U12345678
            AT, U12345678,            AT, U12345678
            CH, CHE-114.993.395 IVA,  CH, CHE-114.993.395IVA
            '', 02342520158,          IT, 02342520158
            """)
    void theCountryIsWrittenOnce(String country, String code, String expectedCountry, String expectedCode) {
        assertEquals(
                Optional.of(new VatNumber(expectedCountry, expectedCode)),
                Identity.of(party("Qualcuno", false, country, code, "")).vatNumber());
    }

    @Test
    void aWrongCheckDigitIsDoubtfulAndStays() {
        var wrong = Identity.of(party("Qualcuno", false, "IT", "12345678901", ""));
        assertTrue(wrong.isDoubtful(), "F-1");
        assertEquals(Optional.of(new VatNumber("IT", "12345678901")), wrong.vatNumber());
        assertTrue(
                Identity.of(party("Qualcuno", true, "", "", "RSSMRA85T10A562A")).isDoubtful(), "F-3");
        assertFalse(
                Identity.of(party("Qualcuno", true, "", "", "RSSMRAURTMLARSNL")).isDoubtful(), "F-4: omocodia");
        assertFalse(Identity.of(party("Qualcuno", false, "DE", "123", "")).isDoubtful());
    }

    @Test
    void whoHasNoNameIsCalledByNumber() {
        assertEquals(
                "IT00743110157",
                guess(BILL.to(party("", false, "IT", "00743110157", "")).facts())
                        .name());
        assertEquals(
                "RSSMRA85T10A562S",
                guess(BILL.to(party("", false, "", "", "RSSMRA85T10A562S")).facts())
                        .name());
    }

    @Test
    void onlyACodeThatIsSomebodysIsKept() {
        assertEquals(
                Optional.of(new SdiCode("ABC1234")),
                guess(BILL.sent("FPR12", "ABC1234").facts()).sdiCode());
        assertEquals(
                Optional.of(new SdiCode("UFPQ1O")),
                guess(BILL.sent("FPA12", "UFPQ1O").facts()).sdiCode());
        assertEquals(
                Optional.empty(), guess(BILL.sent("FPR12", "0000000").facts()).sdiCode());
        assertEquals(
                Optional.empty(), guess(BILL.sent("FPR12", "XXXXXXX").facts()).sdiCode());
        assertEquals(Optional.empty(), guess(BILL.sent("FPR12", "").facts()).sdiCode());
    }

    @Test
    void aTaxCodeIsKeptBesideTheVatNumber() {
        var draft = guess(BILL.to(party("Mario Rossi", true, "IT", "00743110157", "rssmra85t10a562s"))
                .facts());
        assertEquals(Optional.of(new TaxCode("RSSMRA85T10A562S")), draft.taxCode());
    }

    private static CustomerDraft guess(InvoiceFacts facts) {
        return CustomerGuess.of(facts, facts.customer().orElseThrow());
    }

    private static String or(String text) {
        return text == null ? "" : text;
    }
}
