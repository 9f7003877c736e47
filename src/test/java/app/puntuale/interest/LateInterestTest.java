package app.puntuale.interest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.puntuale.money.Money;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LateInterestTest {

    private static final Rates SHIPPED = Rates.shipped();

    private final LateInterest interest = new LateInterest(SHIPPED);
    private final Claim sixThousand =
            Claim.of(Terms.of(Regime.B2B), Money.of("6100"), day("2024-09-30"), day("2025-04-30"));

    @TestFactory
    Stream<DynamicTest> everyExampleComesOutToTheCent() throws IOException {
        return Example.all().stream()
                .map(example -> dynamicTest(
                        example.story(),
                        () -> assertEquals(example.figures(), Example.figures(interest.on(example.claim())))));
    }

    @Test
    void aStatementAddsUp() {
        var statement = interest.on(sixThousand.paid(day("2025-01-20"), Money.of("2000")));

        assertEquals(
                new InterestStatement(
                        List.of(
                                row("2024-10-01", "2024-12-31", 92, "12.25", "6100", "188.35"),
                                row("2025-01-01", "2025-01-20", 20, "11.15", "6100", "37.27"),
                                row("2025-01-21", "2025-04-30", 100, "11.15", "4325.62", "132.14")),
                        Money.of("40"),
                        Money.of("4325.62"),
                        Money.of("132.14"),
                        List.of(new Imputed(
                                paid("2025-01-20", "2000", Imputation.ART_1194),
                                Money.of("225.62"),
                                Money.of("1774.38"),
                                Money.ZERO)),
                        Optional.empty(),
                        Optional.of(Money.of("1.32"))),
                statement);
        assertEquals(Money.of("357.76"), statement.interest());
        assertEquals(212, statement.days());
        assertEquals(Money.of("4497.76"), statement.total());
    }

    @Test
    void everyPaymentSaysWhereItWent() {
        var statement = interest.on(sixThousand
                .paid(day("2025-01-20"), Money.of("10000"))
                .paid(day("2024-12-31"), Money.of("100"))
                .paid(day("2025-01-10"), Money.of("50"), Imputation.CAPITAL));

        assertEquals(
                List.of(
                        new Imputed(
                                paid("2024-12-31", "100", Imputation.ART_1194),
                                Money.of("100"),
                                Money.ZERO,
                                Money.ZERO),
                        new Imputed(
                                paid("2025-01-10", "50", Imputation.CAPITAL), Money.ZERO, Money.of("50"), Money.ZERO),
                        new Imputed(
                                paid("2025-01-20", "10000", Imputation.ART_1194),
                                Money.of("125.46"),
                                Money.of("6050"),
                                Money.of("3824.54"))),
                statement.imputed());
        assertEquals(Money.of("40"), statement.total());
    }

    @Test
    void aCreditNoteBeyondTheCapitalIsTheCustomersCredit() {
        var correction = new Movement.Credited(day("2025-03-01"), Money.of("300"), Movement.Since.DUE_DATE);
        var discount = new Movement.Credited(day("2025-02-01"), Money.of("200"), Movement.Since.ITS_OWN_DATE);
        var payment = paid("2024-09-30", "5700", Imputation.ART_1194);

        var statement = interest.on(sixThousand.with(discount).with(correction).with(payment));

        assertEquals(
                List.of(
                        new Imputed(payment, Money.ZERO, Money.of("5700"), Money.ZERO),
                        new Imputed(correction, Money.ZERO, Money.of("300"), Money.ZERO),
                        new Imputed(discount, Money.ZERO, Money.of("100"), Money.of("100"))),
                statement.imputed());
    }

    @Test
    void threeLateInvoicesCostThreeLumpSums() {
        assertEquals(
                Money.of("120"),
                Stream.of("500", "750", "12.34")
                        .map(principal -> Claim.of(
                                Terms.of(Regime.B2B), Money.of(principal), day("2026-01-31"), day("2026-04-30")))
                        .map(claim -> interest.on(claim).lumpSum())
                        .collect(Money.sum()));
    }

    @Test
    void aRateThatTheUserAddsMakesTheUnknownDaysKnown() {
        var claim = Claim.of(Terms.of(Regime.B2B), Money.of("3000"), day("2026-11-30"), day("2027-02-15"));
        var announced = new UserRate(
                UserRate.Table.REFERENCE,
                day("2027-01-01"),
                day("2027-06-30"),
                new BigDecimal("2.65"),
                "GU 12 del 16/01/2027");

        assertEquals(Optional.of(day("2027-01-01")), interest.on(claim).unknownFrom());
        assertEquals(
                "2026-12-01..2026-12-31 31 10.40 3000.00 26.50|2027-01-01..2027-02-15 46 10.65 3000.00 40.27"
                        + ";40.00;3000.00;66.77;3106.77;0.88;",
                Example.figures(new LateInterest(SHIPPED.plus(announced)).on(claim)));
    }

    @Test
    void aGapThatTheUserLeavesIsNeverBridged() {
        var later = new UserRate(
                UserRate.Table.REFERENCE, day("2027-07-01"), day("2027-12-31"), new BigDecimal("2.65"), "una nota");
        var claim = Claim.of(Terms.of(Regime.B2B), Money.of("3000"), day("2026-11-30"), day("2027-08-31"));

        var statement = new LateInterest(SHIPPED.plus(later)).on(claim);

        assertEquals(Optional.of(day("2027-01-01")), statement.unknownFrom());
        assertEquals(day("2026-12-31"), statement.rows().getLast().to());
    }

    @Test
    void whatCannotBeReckonedIsRefused() {
        var terms = Terms.of(Regime.B2B);
        var due = day("2025-09-30");
        var dollars = new Money(BigDecimal.TEN, Currency.getInstance("USD"));

        assertThrows(IllegalArgumentException.class, () -> Claim.of(terms, dollars, due, due));
        assertThrows(IllegalArgumentException.class, () -> Claim.of(terms, Money.of("-1"), due, due));
        assertThrows(IllegalArgumentException.class, () -> sixThousand.paid(due, Money.ZERO));
    }

    private static Movement.Paid paid(String on, String amount, Imputation imputation) {
        return new Movement.Paid(day(on), Money.of(amount), imputation);
    }

    private static InterestRow row(String from, String to, long days, String percent, String capital, String interest) {
        return new InterestRow(
                day(from), day(to), days, new BigDecimal(percent), Money.of(capital), Money.of(interest));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
