package app.puntuale.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeingTest {

    @ParameterizedTest
    @CsvSource({
        "-5, NOT_YET_DUE",
        "0, NOT_YET_DUE",
        "1, UP_TO_30",
        "30, UP_TO_30",
        "31, UP_TO_60",
        "60, UP_TO_60",
        "61, UP_TO_90",
        "90, UP_TO_90",
        "91, OVER_90",
        "400, OVER_90"
    })
    void aDebtGrowsOldFromBandToBand(long daysLate, AgeBand band) {
        assertEquals(band, AgeBand.of(daysLate));
    }
}
