package app.puntuale.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SdiCodeTest {

    @ParameterizedTest(name = "F-7: {0} is {1}")
    @CsvSource({
        "UF1A2B, PUBLIC_BODY",
        "M5UXCR1, PRIVATE",
        " m5uxcr1 , PRIVATE",
        "0000000, NOT_GIVEN",
        "XXXXXXX, FOREIGN"
    })
    void lengthAndContentTellWhoseItIs(String code, SdiCode.Kind kind) {
        assertEquals(Optional.of(kind), new SdiCode(code).kind());
        assertEquals(Optional.empty(), new SdiCode(code).flaw());
    }

    @ParameterizedTest(name = "F-7: {0} is {1}")
    @CsvSource({
        "'', EMPTY",
        "UF1A2, NEITHER_SIX_NOR_SEVEN",
        "M5UXCR12, NEITHER_SIX_NOR_SEVEN",
        "M5UXCR-, NOT_LETTERS_AND_DIGITS"
    })
    void aWrongOneBelongsToNobody(String code, SdiCode.Flaw flaw) {
        assertEquals(Optional.of(flaw), new SdiCode(code).flaw());
        assertEquals(Optional.empty(), new SdiCode(code).kind());
    }

    @Test
    void aPublicBodyNeedsSixCharacters() { // F-7
        assertEquals(Optional.empty(), new SdiCode("UF1A2B").flawForPublicBody());
        assertEquals(Optional.of(SdiCode.Flaw.NOT_OF_A_PUBLIC_BODY), new SdiCode("M5UXCR1").flawForPublicBody());
        assertEquals(Optional.of(SdiCode.Flaw.NOT_OF_A_PUBLIC_BODY), new SdiCode("0000000").flawForPublicBody());
        assertEquals(Optional.of(SdiCode.Flaw.EMPTY), new SdiCode("").flawForPublicBody());
    }
}
