package app.puntuale.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.AppliedCredit;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DeductionTest {

    private static final InstalmentId FIRST = new InstalmentId(1);
    private static final InstalmentId SECOND = new InstalmentId(2);

    @Test
    void creditNotesComeFirstThenPaymentsByDayThenWhatWasGivenUp() {
        assertEquals(
                Map.of(
                        FIRST,
                        List.of(
                                new Deduction.Credited(new InvoiceId(9), "NC 1", day("2026-02-01"), Money.of("100.00")),
                                new Deduction.Paid(new PaymentId(2), day("2026-02-10"), "bonifico", Money.of("50.00")),
                                new Deduction.Paid(new PaymentId(1), day("2026-03-01"), "", Money.of("70.00")),
                                new Deduction.GivenUp(Money.of("5.00"))),
                        SECOND,
                        List.of(new Deduction.Paid(
                                new PaymentId(2), day("2026-02-10"), "bonifico", Money.of("30.00")))),
                Deduction.of(
                        List.of(new AppliedCredit(
                                new InvoiceId(9), "NC 1", day("2026-02-01"), FIRST, Money.of("100.00"))),
                        List.of(
                                payment(1, "2026-03-01", "", false, new Allocation(FIRST, Money.of("70.00"))),
                                payment(
                                        2,
                                        "2026-02-10",
                                        "bonifico",
                                        false,
                                        new Allocation(FIRST, Money.of("50.00")),
                                        new Allocation(SECOND, Money.of("30.00")))),
                        List.of(new Remitted(new RemissionId(7), FIRST, Money.of("5.00")))));
    }

    @Test
    void interestThatWasPaidAndWhatWasTakenBackLowerNothing() {
        assertEquals(
                Map.of(),
                Deduction.of(
                        List.of(),
                        List.of(
                                payment(1, "2026-03-01", "", true, new Allocation(FIRST, Money.of("70.00"))),
                                payment(
                                        2,
                                        "2026-03-02",
                                        "",
                                        false,
                                        new Allocation(FIRST, Money.of("3.00"), Towards.INTEREST))),
                        List.of()));
    }

    private static Payment payment(long id, String on, String note, boolean undone, Allocation... parts) {
        return new Payment(
                new PaymentId(id), new CustomerId(1), day(on), Money.of("100.00"), note, List.of(parts), undone);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
