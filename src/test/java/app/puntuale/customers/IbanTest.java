package app.puntuale.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {

    @ParameterizedTest(name = "F-6: {0}")
    @ValueSource(
            strings = {
                "IT60X0542811101000000123456",
                "IT76W0306909606100000123456",
                "IT05V076010320000012345678A",
                "IT73F0200801234000102030405",
                "it60 x054 2811 1010 0000 0123 456",
                "SM86U0322509800000000270100",
                "DE89370400440532013000",
                "FR1420041010050500013M02606",
                "GB29NWBK60161331926819",
                "MT84MALT011000012345MTLCAST001S"
            })
    void aRightOneHasNoFlaw(String text) {
        assertEquals(Optional.empty(), new Iban(text).flaw());
    }

    @ParameterizedTest(name = "F-6: {0} is {1}")
    @CsvSource(textBlock = """
            '',                           EMPTY
            I,                            UNKNOWN_COUNTRY
            US60X0542811101000000123456,  UNKNOWN_COUNTRY
            IT60X054281110100000012345,   WRONG_LENGTH
            IT60X05428111010000001234567, WRONG_LENGTH
            DE8937040044053201300,        WRONG_LENGTH
            IT60X05428111010000001234-6,  NOT_SHAPED_LIKE_ONE
            IT6010542811101000000123456,  NOT_SHAPED_LIKE_ONE
            IT60X054281110A000000123456,  NOT_SHAPED_LIKE_ONE
            IT61X0542811101000000123456,  WRONG_CHECK_DIGITS
            IT60X0542811101000000123465,  WRONG_CHECK_DIGITS
            DE89370400440532013001,       WRONG_CHECK_DIGITS
            IT64Y0542811101000000123456,  WRONG_CIN
            IT77G0200801234000102030405,  WRONG_CIN
            """)
    void aWrongOneIsKeptAndItsFlawNamed(String text, Iban.Flaw flaw) {
        var wrong = new Iban(text);

        assertEquals(text, wrong.text());
        assertEquals(Optional.of(flaw), wrong.flaw());
    }

    @Test
    void peopleReadItInGroupsOfFour() {
        assertEquals("IT60 X054 2811 1010 0000 0123 456", new Iban("IT60X0542811101000000123456").inGroups());
        assertEquals("ES91 2100 0418 4502 0005 1332", new Iban("ES9121000418450200051332").inGroups());
        assertEquals("", new Iban("").inGroups());
    }

    @Test
    void theRightLengthIsThatOfTheCountry() {
        assertEquals(Optional.of(27), new Iban("IT60").rightLength());
        assertEquals(Optional.of(22), new Iban("DE").rightLength());
        assertEquals(Optional.empty(), new Iban("US60").rightLength());
    }
}
