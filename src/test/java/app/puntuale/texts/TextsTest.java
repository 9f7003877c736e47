package app.puntuale.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.puntuale.texts.Typed.Flaw;
import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void eachLanguageHasItsOwnWords() {
        assertEquals("domani", Texts.in(Language.ITALIAN).get("common.tomorrow"));
        assertEquals("tomorrow", Texts.in(Language.ENGLISH).get("common.tomorrow"));
    }

    @Test
    void theLanguageOfTheMachineHasNoSay() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertEquals("domani", Texts.in(Language.ITALIAN).get("common.tomorrow"));
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void aKeyThatNobodyWroteIsADefect() {
        assertThrows(
                MissingResourceException.class, () -> Texts.in(Language.ITALIAN).get("common.never-written"));
    }

    @Test
    void whatHasNoAgreedFormIsNoWord() {
        var texts = Texts.in(Language.ITALIAN);
        assertThrows(IllegalArgumentException.class, () -> texts.get("common.today", new Object()));
    }

    @Test
    void aRefusalSaysWhatToWriteInstead() {
        assertEquals(
                "Non sembra un importo: lo scriva così, 1.234,56.",
                Texts.in(Language.ITALIAN).refusal(Flaw.NOT_AN_AMOUNT));
    }
}
