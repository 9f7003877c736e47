package app.puntuale.imports;

import static app.puntuale.imports.Bills.BILL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.imports.BodyFacts.VatRow;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayableTest {

    private static final VatRow ORDINARY = new VatRow("1000.00", "220.00", "I");
    private static final VatRow SPLIT = new VatRow("1000.00", "220.00", "S");

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            # declared | withheld | stamp | payable | why
            1220.00    |          |       | 1220.00 | the total, where nothing is taken off
                       |          |       | 1220.00 | the VAT summary, where there is no total
            1222.00    |          | 2.00  | 1222.00 | stamp duty charged to the customer is in the total
            1220.00    |          | 2.00  | 1220.00 | and not added when it is not
                       |          | 2.00  | 1220.00 | nor to the summary
            1220.00    | 200.00   |       | 1020.00 | A-26: less the withholding tax
                       | 200.00   |       | 1020.00 | also without a total
            1222.00    | 200.00   | 2.00  | 1022.00 | also with stamp duty
            1020.00    | 200.00   |       | 1020.00 | not twice when the total is net already
            1022.00    | 200.00   | 2.00  | 1022.00 | nor when stamp duty is added to it
            6.10       | 15.00    |       |    6.10 | a deduction that leaves nothing is not believed
            1219.99    | 200.00   |       | 1019.99 | a total rounded by the issuer is the total
            """)
    void itIsTheTotalLessWhatTheCustomerPaysElsewhere(
            String declared, String withheld, String stamp, String payable, String why) {
        var bill = BILL.total(declared == null ? "" : declared).stamped(stamp == null ? "" : stamp);
        var body = (withheld == null ? bill : bill.withheld(withheld))
                .summarised(ORDINARY)
                .body();
        assertEquals(new BigDecimal(payable), amount(body), why);
    }

    @Test
    void underSplitPaymentTheVatGoesToTheTaxOffice() {
        assertEquals(new BigDecimal("1000.00"), amount(BILL.summarised(SPLIT).body()), "A-26");
        assertEquals(
                new BigDecimal("1000.00"),
                amount(BILL.total("").summarised(SPLIT).body()));
        assertEquals(
                new BigDecimal("1000.00"),
                amount(BILL.total("1000.00").summarised(SPLIT).body()));
        assertEquals(
                new BigDecimal("2220.00"),
                amount(BILL.total("2440.00").summarised(SPLIT, ORDINARY).body()),
                "only of the rows that say so");
    }

    @Test
    void allKindsOfWithholdingAreTakenOff() {
        assertEquals(
                new BigDecimal("980.00"),
                amount(BILL.withheld("200.00", "40.00").body()));
    }

    @Test
    void theRoundingOfTheDocumentBelongsToTheSummary() {
        assertEquals(
                new BigDecimal("1219.60"),
                amount(BILL.total("").rounded("-0.40").body()));
    }

    @Test
    void aMinusIsSaidApart() {
        assertEquals(
                Optional.of(new Payable(new BigDecimal("1020.00"), true)),
                Payable.of(BILL.total("-1220.00").withheld("-200.00").body()));
    }

    @Test
    void withoutTotalAndSummaryThereIsNone() {
        assertEquals(Optional.empty(), Payable.of(BILL.total("").summarised().body()));
    }

    private static BigDecimal amount(BodyFacts body) {
        return Payable.of(body).orElseThrow().amount();
    }
}
