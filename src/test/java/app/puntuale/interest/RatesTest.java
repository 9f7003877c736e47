package app.puntuale.interest;

import static app.puntuale.interest.UserRate.Table.LEGAL;
import static app.puntuale.interest.UserRate.Table.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.puntuale.Shared;
import app.puntuale.interest.UserRate.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RatesTest {

    private static final Rates SHIPPED = Rates.shipped();

    @ParameterizedTest(name = "A-19, A-46: {0} on {1} is {2}")
    @CsvSource(textBlock = """
            # table,   day,        percent
            REFERENCE, 2002-07-01, 3.35
            REFERENCE, 2016-06-30, 0.05
            REFERENCE, 2016-07-01, 0.00
            REFERENCE, 2026-06-30, 2.15
            REFERENCE, 2026-07-01, 2.40
            LEGAL,     2023-07-15, 5.00
            LEGAL,     2024-02-29, 2.50
            LEGAL,     2025-12-31, 2.00
            LEGAL,     2026-01-01, 1.60
            """)
    void theShippedTablesKnowTheDay(Table table, LocalDate day, BigDecimal percent) {
        assertEquals(percent, SHIPPED.table(table).across(day, day).getFirst().percent());
    }

    @ParameterizedTest
    @EnumSource
    void theShippedTablesHaveNoGapAndSayWhereTheyComeFrom(Table table) {
        var rows = SHIPPED.rows(table);

        IntStream.range(1, rows.size())
                .forEach(i -> assertEquals(
                        rows.get(i - 1).to().plusDays(1), rows.get(i).from()));
        assertEquals(
                List.of(), rows.stream().filter(row -> row.source().isBlank()).toList());
        assertEquals(day("2026-12-31"), SHIPPED.lastKnownDay(table));
    }

    @ParameterizedTest
    @CsvSource({"REFERENCE, domain/rates-ecb.csv", "LEGAL, domain/rates-legal.csv"})
    void theShippedTablesAreTheCommonOnes(Table table, String file) throws IOException {
        var common = Files.readAllLines(Shared.path(file)).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",")).subList(0, 3)))
                .toList();

        assertEquals(
                common,
                SHIPPED.rows(table).stream()
                        .map(row -> row.from() + "," + row.to() + "," + row.percent())
                        .toList());
    }

    @Test
    void beforeAndAfterTheTableNothingIsKnown() {
        var reference = SHIPPED.table(REFERENCE);

        assertEquals(List.of(), reference.across(day("2002-06-30"), day("2002-12-31")));
        assertEquals(List.of(), reference.across(day("2027-01-01"), day("2027-01-31")));
        assertEquals(
                day("2026-12-31"),
                reference.across(day("2026-12-01"), day("2027-01-31")).getLast().to());
    }

    @Test
    void aUsersRateGoesOverTheShippedOne() {
        var corrected = SHIPPED.plus(rate(REFERENCE, "2026-07-01", "2026-12-31", "2.45"));

        assertEquals(
                List.of("2026-06-30..2026-06-30 2.15", "2026-07-01..2026-07-02 2.45"),
                printed(corrected.table(REFERENCE).across(day("2026-06-30"), day("2026-07-02"))));
        assertEquals(SHIPPED.rows(REFERENCE).size(), corrected.rows(REFERENCE).size());
        assertEquals(SHIPPED.rows(LEGAL), corrected.rows(LEGAL));
    }

    @Test
    void whatAUsersRateDoesNotCoverStaysAsItWas() {
        var rates = SHIPPED.plus(rate(LEGAL, "2024-06-01", "2025-01-31", "3.00"));

        assertEquals(
                List.of(
                        "2023-12-31..2023-12-31 5.00",
                        "2024-01-01..2024-05-31 2.50",
                        "2024-06-01..2025-01-31 3.00",
                        "2025-02-01..2025-12-31 2.00",
                        "2026-01-01..2026-01-01 1.60"),
                printed(rates.table(LEGAL).across(day("2023-12-31"), day("2026-01-01"))));
    }

    @Test
    void aReferenceRateForAWholeYearIsCutAtTheHalfYear() {
        var rates = SHIPPED.plus(rate(REFERENCE, "2027-01-01", "2027-12-31", "2.65"));

        assertEquals(
                List.of("2026-12-31..2026-12-31 2.40", "2027-01-01..2027-06-30 2.65", "2027-07-01..2027-12-31 2.65"),
                printed(rates.table(REFERENCE).across(day("2026-12-31"), day("2028-01-31"))));
    }

    @Test
    void theLaterOfTwoUsersRatesIsBelieved() {
        var rates = SHIPPED.plus(List.of(
                rate(LEGAL, "2027-01-01", "2027-12-31", "1.80"), rate(LEGAL, "2027-01-01", "2027-12-31", "1.90")));

        assertEquals(
                List.of("2027-03-01..2027-03-01 1.90"),
                printed(rates.table(LEGAL).across(day("2027-03-01"), day("2027-03-01"))));
    }

    @Test
    void aUsersRateHasDaysAndASource() {
        assertThrows(IllegalArgumentException.class, () -> rate(LEGAL, "2027-12-31", "2027-01-01", "1.80"));
        assertThrows(IllegalArgumentException.class, () -> rate(LEGAL, "2027-01-01", "2027-12-31", "-1.80"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new UserRate(LEGAL, day("2027-01-01"), day("2027-12-31"), BigDecimal.ONE, " "));
    }

    private static UserRate rate(Table table, String from, String to, String percent) {
        return new UserRate(table, day(from), day(to), new BigDecimal(percent), "una nota");
    }

    private static List<String> printed(List<Rate> rates) {
        return rates.stream()
                .map(rate -> rate.from() + ".." + rate.to() + " " + rate.percent())
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
