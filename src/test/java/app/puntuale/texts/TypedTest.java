package app.puntuale.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.money.Money;
import app.puntuale.texts.Typed.Flaw;
import app.puntuale.texts.Typed.Refused;
import app.puntuale.texts.Typed.Understood;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// In the tables `~` stands for the no-break space.
class TypedTest {

    /// A Thursday.
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.234,56     | 1234.56
            1234,56      | 1234.56
            1234.56      | 1234.56
            1234         | 1234.00
            1234,5       | 1234.50
            1.234        | 1234.00
            1.234.567    | 1234567.00
            1.00         | 1.00
            1,00         | 1.00
            10.5         | 10.50
            0,5          | 0.50
            0.05         | 0.05
            007          | 7.00
            € 1.234,56   | 1234.56
            €~1.234,56   | 1234.56
            €12          | 12.00
            12 €         | 12.00
            -12,50       | -12.50
            −€~12,50     | -12.50
            9999999999   | 9999999999.00
            """)
    void anAmountIsReadAsACarefulPersonMeansIt(String text, String expected) {
        assertEquals(new Understood<>(Money.of(expected)), Typed.amount(text.replace('~', '\u00a0')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            |EMPTY
              |EMPTY
            €|EMPTY
            1,234|AMBIGUOUS_AMOUNT
            12,345|AMBIGUOUS_AMOUNT
            0.500|AMBIGUOUS_AMOUNT
            1.234,567|FRACTION_OF_A_CENT
            1234,567|FRACTION_OF_A_CENT
            1234.567|FRACTION_OF_A_CENT
            12.3456|FRACTION_OF_A_CENT
            1,234.56|NOT_AN_AMOUNT
            1.234.56|NOT_AN_AMOUNT
            12.34,56|NOT_AN_AMOUNT
            1..00|NOT_AN_AMOUNT
            1,|NOT_AN_AMOUNT
            ,50|NOT_AN_AMOUNT
            12-|NOT_AN_AMOUNT
            1 234|NOT_AN_AMOUNT
            12 USD|NOT_AN_AMOUNT
            mille|NOT_AN_AMOUNT
            1e3|NOT_AN_AMOUNT
            12345678901|AMOUNT_TOO_LARGE
            """)
    void anAmountThatCouldMeanTwoThingsIsRefused(String text, Flaw expected) {
        assertEquals(new Refused<>(expected), Typed.amount(text == null ? "" : text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            31/03/2026    | 2026-03-31
            31/3/2026     | 2026-03-31
            1/4/26        | 2026-04-01
            31.03.2026    | 2026-03-31
            31-03-2026    | 2026-03-31
            2026-03-31    | 2026-03-31
            29/02/2024    | 2024-02-29
            20/3          | 2026-03-20
            11/3          | 2026-03-11
            20/10         | 2025-10-20
            1/9           | 2026-09-01
            +7            | 2026-03-19
            +0            | 2026-03-12
            -3            | 2026-03-09
            oggi          | 2026-03-12
            Domani        | 2026-03-13
            ieri          | 2026-03-11
            ven           | 2026-03-13
            gio           | 2026-03-19
            venerdì       | 2026-03-13
            venerdi       | 2026-03-13
            lun           | 2026-03-16
            fri           | 2026-03-13
            Monday        | 2026-03-16
            fm            | 2026-03-31
            eom           | 2026-03-31
            """)
    void aDayIsReadWholeOrAsSeenFromToday(String text, LocalDate expected) {
        assertEquals(new Understood<>(expected), Typed.day(text, TODAY));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-12-10 | 20/1  | 2026-01-20
            2026-01-10 | 20/12 | 2025-12-20
            2028-02-29 | 28/2  | 2028-02-28
            2027-12-01 | 29/2  | 2028-02-29
            2026-02-28 | fm    | 2026-02-28
            2028-02-01 | fm    | 2028-02-29
            """)
    void aDayWithoutItsYearIsTheNearestOne(LocalDate today, String text, LocalDate expected) {
        assertEquals(new Understood<>(expected), Typed.day(text, today));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''          | EMPTY
            31/02/2026  | NO_SUCH_DAY
            2026-02-31  | NO_SUCH_DAY
            29/02/2026  | NO_SUCH_DAY
            29/2        | NO_SUCH_DAY
            31/4        | NO_SUCH_DAY
            0/4         | NO_SUCH_DAY
            12/13/2026  | NO_SUCH_DAY
            12/13       | NO_SUCH_DAY
            31/03/0026  | UNLIKELY_YEAR
            31/03/2206  | UNLIKELY_YEAR
            31/03-2026  | NOT_A_DATE
            31/03/20266 | NOT_A_DATE
            310326      | NOT_A_DATE
            marzo       | NOT_A_DATE
            +           | NOT_A_DATE
            7           | NOT_A_DATE
            """)
    void aDayThatIsNotInTheCalendarIsRefused(String text, Flaw expected) {
        assertEquals(new Refused<>(expected), Typed.day(text, TODAY));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            8:30,  08:30
            8.30,  08:30
            21,    21:00
            00:00, 00:00
            """)
    void aTimeIsReadByTwentyFourHours(String text, LocalTime expected) {
        assertEquals(new Understood<>(expected), Typed.time(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24", "8:60", "8:3", "otto", "8,30", "-8"})
    void whatIsNoTimeIsRefused(String text) {
        assertEquals(new Refused<>(Flaw.NOT_A_TIME), Typed.time(text));
    }
}
