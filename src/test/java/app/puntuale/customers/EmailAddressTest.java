package app.puntuale.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amministrazione@edilnova.it",
                " amministrazione@edilnova.it ",
                "m.rossi+fatture@studio-rossi.example.com",
                "protocollo@pec.comune.esempio.it",
                "o'neil_1@a.co",
                "info@xn--caff-8oa.it"
            })
    void anOrdinaryOrCertifiedAddressHasNoFlaw(String text) {
        assertEquals(Optional.empty(), new EmailAddress(text).flaw());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edilnova.it",
                "@edilnova.it",
                "amministrazione@",
                "amministrazione@edilnova",
                "amministrazione@edilnova.",
                "amministrazione@-edilnova.it",
                "amministrazione@edilnova.i",
                ".amministrazione@edilnova.it",
                "ammini..strazione@edilnova.it",
                "a b@edilnova.it",
                "a@b@edilnova.it",
                "a@edilnova.it, b@edilnova.it",
                "Mario Rossi <m@edilnova.it>",
                "a@edilnova.it\r\nBcc: b@edilnova.it",
                "perché@edilnova.it"
            })
    void whatNoServerWouldTakeIsNoAddress(String text) {
        assertEquals(Optional.of(EmailAddress.Flaw.NOT_AN_ADDRESS), new EmailAddress(text).flaw());
    }

    @Test
    void nothingTypedIsNotTheSameAsSomethingWrong() {
        assertEquals(Optional.of(EmailAddress.Flaw.EMPTY), new EmailAddress("  ").flaw());
    }

    @ParameterizedTest(name = "F-9: {0}: {1}")
    @CsvSource({
        "mario.rossi@gmail.com, true",
        "mario.rossi@Libero.it, true",
        "mario.rossi@outlook.com, true",
        "edilnova@legalmail.it, false",
        "edilnova@pec.it, false",
        "edilnova@pec.libero.it, false",
        "info@edilnova.it, false"
    })
    void anOrdinaryDomainIsAWarningWherePecIsWanted(String text, boolean ordinary) {
        assertEquals(ordinary, new EmailAddress(text).looksOrdinary());
    }
}
