package app.puntuale.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.followups.Advice;
import app.puntuale.followups.Guard;
import app.puntuale.followups.Step;
import app.puntuale.texts.Language;
import app.puntuale.texts.Texts;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyWordsTest {

    private final Texts texts = Texts.in(Language.ITALIAN);

    @ParameterizedTest
    @CsvSource({
        "0, non passa nessun giorno",
        "1, passa un giorno",
        "2, passano 2 giorni",
    })
    void oneDayIsNotManyDays(int days, String words) {
        assertEquals(
                "Tra 1ª telefonata e il contatto prima " + words + ": meglio almeno 3.",
                PolicyWords.advice(new Advice(Guard.CONTACT_TOO_SOON, Optional.of(Step.FIRST_CALL), days, 3), texts));
    }
}
