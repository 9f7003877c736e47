package app.puntuale.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VatNumberTest {

    @ParameterizedTest(name = "F-1: {0}")
    @ValueSource(strings = {"02342520158", "00743110157", "12345678903", "01765432107", "97031400159"})
    void aRightCheckDigitIsNoFlaw(String code) {
        assertTrue(new VatNumber("IT", code).isWellFormed());
    }

    @ParameterizedTest(name = "F-1: {0} is {1}")
    @CsvSource(textBlock = """
            12345678901,  WRONG_CHECK_DIGIT
            02342520157,  WRONG_CHECK_DIGIT
            00000000000,  ALL_ZEROS
            1234567890,   NOT_ELEVEN_DIGITS
            123456789033, NOT_ELEVEN_DIGITS
            1234567890X,  NOT_ELEVEN_DIGITS
            ١٢٣٤٥٦٧٨٩٠٣,  NOT_ELEVEN_DIGITS
            '',           EMPTY
            """)
    void aWrongOneIsKeptAndItsFlawNamed(String code, VatNumber.Flaw flaw) {
        var wrong = new VatNumber("IT", code);

        assertEquals(code, wrong.code());
        assertEquals(Optional.of(flaw), wrong.flaw());
    }

    @Test
    void theRightLastDigitIsProposed() { // "Dovrebbe finire con 3."
        assertEquals(Optional.of('3'), VatNumber.of("12345678901").rightLastDigit());
        assertEquals(Optional.empty(), VatNumber.of("12345678903").rightLastDigit());
        assertEquals(Optional.empty(), VatNumber.of("1234").rightLastDigit());
        assertEquals(Optional.empty(), VatNumber.of("00000000000").rightLastDigit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"02342520158", "IT02342520158", " it 0234 2520 158 ", "IT\u00a002342520158"})
    void blanksAndTheCountryAreUnderstood(String typed) {
        assertEquals(new VatNumber("IT", "02342520158"), VatNumber.of(typed));
    }

    @Test
    void theCountryWrittenTwiceCountsOnce() {
        assertEquals(new VatNumber("IT", "02342520158"), new VatNumber("it", "IT02342520158"));
    }

    @Test
    void aForeignNumberIsTakenAsItIs() {
        var german = VatNumber.of("de 123 456 789");

        assertEquals(new VatNumber("DE", "123456789"), german);
        assertEquals("DE123456789", german.toString());
        assertEquals(Optional.empty(), german.flaw());
        assertEquals(Optional.of(VatNumber.Flaw.EMPTY), new VatNumber("DE", " ").flaw());
    }
}
