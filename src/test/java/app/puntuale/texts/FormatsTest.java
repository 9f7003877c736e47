package app.puntuale.texts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the tables `~` stands for the no-break space.
class FormatsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0           | EUR | €~0,00
            0.05        | EUR | €~0,05
            1234.56     | EUR | €~1.234,56
            1234567.80  | EUR | €~1.234.567,80
            -12         | EUR | −€~12,00
            1234.56     | USD | USD~1.234,56
            -0.50       | CHF | −CHF~0,50
            """)
    void moneyHasItsCurrencyBeforeAndNeverBreaks(BigDecimal amount, String currency, String expected) {
        assertEquals(printed(expected), Formats.money(new Money(amount, Currency.getInstance(currency))));
    }

    @Test
    void sumsInSeveralCurrenciesStandSideBySide() {
        var amounts = Amounts.of(List.of(Money.of("10"), new Money(BigDecimal.TWO, Currency.getInstance("USD"))));
        assertEquals(printed("€~10,00 + USD~2,00"), Formats.money(amounts));
        assertEquals(printed("€~0,00"), Formats.money(Amounts.NONE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234.56 | 1.234,56
            -999.90 | −999,90
            0       | 0,00
            """)
    void aBareAmountLeavesTheCurrencyToTheHeadOfTheTable(String amount, String expected) {
        assertEquals(expected, Formats.amount(Money.of(amount)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10.15 | 10,15~%
            8.00  | 8,00~%
            121   | 121~%
            -3.5  | −3,5~%
            """)
    void aPercentageKeepsItsDecimals(BigDecimal percent, String expected) {
        assertEquals(printed(expected), Formats.percent(percent));
    }

    @Test
    void countsHaveTheirThousandsPoints() {
        assertEquals("20.000", Formats.count(20_000));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-12 | ITALIAN | 12/03/2026 | giovedì 12 marzo 2026
            2024-02-29 | ITALIAN | 29/02/2024 | giovedì 29 febbraio 2024
            2026-08-01 | ITALIAN | 01/08/2026 | sabato 1 agosto 2026
            2026-03-12 | ENGLISH | 12/03/2026 | Thursday 12 March 2026
            """)
    void aDayIsWrittenShortOrLong(LocalDate day, Language language, String expected, String expectedLong) {
        assertEquals(expected, Formats.day(day));
        assertEquals(expectedLong, Formats.longDay(day, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-03-05 | 05/03/2026 | 05/03/2026
            2026-03-06 | ven 06/03  | Fri 06/03
            2026-03-11 | ieri       | yesterday
            2026-03-12 | oggi       | today
            2026-03-13 | domani     | tomorrow
            2026-03-14 | sab 14/03  | Sat 14/03
            2026-03-18 | mer 18/03  | Wed 18/03
            2026-03-19 | 19/03/2026 | 19/03/2026
            """)
    void aNearDayIsSaidAsPeopleSayIt(LocalDate day, String italian, String english) {
        assertEquals(italian, Formats.nearDay(day, TODAY, Texts.in(Language.ITALIAN)));
        assertEquals(english, Formats.nearDay(day, TODAY, Texts.in(Language.ENGLISH)));
    }

    @Test
    void hoursGoToTwentyFour() {
        assertEquals("09:12", Formats.time(LocalTime.of(9, 12, 45)));
        assertEquals("21:05", Formats.time(LocalTime.of(21, 5)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IT60X0542811101000000123456           | IT60 X054 2811 1010 0000 0123 456
            IT60 X054 2811 1010 0000 0123 456     | IT60 X054 2811 1010 0000 0123 456
            NO9386011117947                       | NO93 8601 1117 947
            DE89370400440532013000                | DE89 3704 0044 0532 0130 00
            BE68539007547034                      | BE68 5390 0754 7034
            """)
    void anIbanIsReadInGroupsOfFour(String iban, String expected) {
        assertEquals(expected, Formats.iban(iban));
    }

    private static String printed(String expected) {
        return expected.replace('~', '\u00a0');
    }

    @Test
    void aLetterIsDatedWithoutTheWeekday() {
        assertEquals("12 marzo 2026", Formats.dateline(LocalDate.of(2026, 3, 12), Language.ITALIAN));
        assertEquals("1º marzo 2026", Formats.dateline(LocalDate.of(2026, 3, 1), Language.ITALIAN));
        assertEquals("1 March 2026", Formats.dateline(LocalDate.of(2026, 3, 1), Language.ENGLISH));
    }
}
