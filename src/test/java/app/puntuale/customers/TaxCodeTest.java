package app.puntuale.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaxCodeTest {

    @ParameterizedTest(name = "F-2, F-3: {0}")
    @ValueSource(
            strings = {
                "RSSMRA79B11C566R",
                "MRTMTT25D09F205Z",
                "RSSMRA85T10A562S",
                "VRDGNN80B29H501F",
                "FRNLSN68E71L219H"
            })
    void aPersonsCodeIsRight(String code) {
        var person = new TaxCode(code);

        assertEquals(Optional.empty(), person.flaw());
        assertTrue(person.isPerson());
        assertFalse(person.isCompany());
    }

    @ParameterizedTest(name = "F-4: {0}")
    @ValueSource(strings = {"RSSMRA85T10A56NH", "RSSMRA85T10A5SNT", "RSSMRAURTMLARSNL"})
    void lettersMayStandForDigitsWhenTwoPeopleWouldShareACode(String code) {
        assertEquals(Optional.empty(), new TaxCode(code).flaw());
    }

    @ParameterizedTest(name = "F-5: {0}")
    @ValueSource(strings = {"02342520158", "97031400159", "80072590153"})
    void aCompanyHasElevenDigits(String code) {
        var company = new TaxCode(code);

        assertEquals(Optional.empty(), company.flaw());
        assertTrue(company.isCompany());
        assertFalse(company.isPerson());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            # typed,           flaw
            '',                EMPTY
            RSSMRA85T10A562,   WRONG_LENGTH
            RSSMRA85T10A562SS, WRONG_LENGTH
            1234567890,        WRONG_LENGTH
            RSSMRA85T10A562T,  WRONG_CHECK_CHARACTER
            RSSMRA85T10A56NS,  WRONG_CHECK_CHARACTER
            RSSMRA85K10A562S,  NOT_SHAPED_LIKE_ONE
            RSSMR185T10A562S,  NOT_SHAPED_LIKE_ONE
            RSSMRA8AT10A562S,  NOT_SHAPED_LIKE_ONE
            VRDGNN80B30H501M,  IMPOSSIBLE_BIRTHDAY
            FRNLSN68E32L219I,  IMPOSSIBLE_BIRTHDAY
            FRNLSN68E72L219M,  IMPOSSIBLE_BIRTHDAY
            BNCLRA92H71F205D,  IMPOSSIBLE_BIRTHDAY
            BNCLRA92H00F205X,  IMPOSSIBLE_BIRTHDAY
            12345678901,       WRONG_CHECK_CHARACTER
            00000000000,       NOT_SHAPED_LIKE_ONE
            1234567890X,       NOT_SHAPED_LIKE_ONE
            """)
    void aWrongCodeIsKeptAndItsFlawNamed(String typed, TaxCode.Flaw flaw) {
        var wrong = new TaxCode(typed);

        assertEquals(typed, wrong.code());
        assertEquals(Optional.of(flaw), wrong.flaw());
    }

    @Test
    void capitalsAndBlanksMakeNoDifference() {
        assertEquals(new TaxCode("RSSMRA85T10A562S"), new TaxCode(" rss mra 85t10 a562s"));
    }
}
