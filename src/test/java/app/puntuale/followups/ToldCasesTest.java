package app.puntuale.followups;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ToldCasesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "told-cases.txt", delimiter = '|', maxCharsPerColumn = 500)
    void theMethodAnswersAsWasTold(
            String told, CustomerKind kind, String items, String history, String today, String answer) {
        var customer = Told.aCase(kind, items, history);

        assertEquals(answer, Told.told(Method.propose(Rulebook.DEFAULT, customer, Told.day(today))), told);
    }
}
