package app.puntuale.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDayTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-01-31,                 2026-01-31
            2026-01-31+01:00,           2026-01-31
            2026-01-31Z,                2026-01-31
            2026-01-31-05:00,           2026-01-31
            2026-01-31T23:59:00+01:00,  2026-01-31
            2024-02-29,                 2024-02-29
            """)
    void aDayIsReadAsItStandsThere(String text, LocalDate day) {
        assertEquals(Optional.of(day), WrittenDay.read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017-02-30",
                "2026-02-29",
                "7753-87-63",
                "1439-02-28",
                "9999-12-31",
                "31/01/2026",
                "2026-1-31",
                "20260131",
                "2026-01-311",
                "domani"
            })
    void whatIsInNoCalendarIsNoDay(String text) {
        assertEquals(Optional.empty(), WrittenDay.read(text));
    }

    @ParameterizedTest(name = "F-10: {0}")
    @CsvSource(textBlock = """
            2026-02-01T23:30:00Z,              2026-02-02
            2026-02-01T22:30:00.000+01:00,     2026-02-01
            2026-07-01T22:30:00Z,              2026-07-02
            2026-02-01T23:30:00,               2026-02-01
            2026-02-01,                        2026-02-01
            """)
    void aMomentBelongsToItsItalianDay(String text, LocalDate day) {
        assertEquals(Optional.of(day), WrittenDay.inRome(text));
    }
}
