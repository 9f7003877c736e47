package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.CurrencyMismatchException;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import app.puntuale.payments.Payment;
import app.puntuale.payments.PaymentId;
import app.puntuale.payments.Receipt;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentsTest extends ShelfTest {

    @BeforeEach
    void twoInvoices() {
        store(
                Drafts.invoice(Drafts.BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00"),
                Drafts.invoice(Drafts.BIANCHI, "2", "2026-01-11", "2026-03-11", "200.00"));
    }

    @Test
    void aPaymentLowersWhatIsOwedAndWhatItPaidInFullIsNoLongerOpen() {
        var first = instalment("1");
        var second = instalment("2");
        var id = enter("150.00", new Allocation(first, Money.of("100.00")), new Allocation(second, Money.of("30.01")));
        assertEquals(List.of("2 169.99"), owed());
        assertEquals(
                Optional.of(new Payment(
                        id,
                        bianchi(),
                        day("2026-03-01"),
                        Money.of("150.00"),
                        "bonifico",
                        List.of(new Allocation(first, Money.of("100.00")), new Allocation(second, Money.of("30.01"))),
                        false)),
                archive.payments().find(id));
        assertEquals(
                Money.of("19.99"), archive.payments().find(id).orElseThrow().unallocated());
    }

    @Test
    void theBookOfSomeDaysHoldsWhatWasTakenBackToo() {
        var id = enter("10.00", new Allocation(instalment("2"), Money.of("10.00")));
        archive.payments().undo(id);
        var kept = archive.payments().find(id).orElseThrow();
        assertEquals(List.of(kept), archive.payments().between(day("2026-03-01"), day("2026-03-01")));
        assertEquals(List.of(), archive.payments().between(day("2026-03-02"), day("2026-04-01")));
    }

    /// PEERS 7, U23.
    @Test
    void aPaymentTakenBackLeavesEverythingExactlyAsBefore() {
        var before = archive.invoices().open();
        var other = enter("10.00", new Allocation(instalment("2"), Money.of("10.00")));
        var between = archive.invoices().open();
        var id = enter(
                "110.00",
                new Allocation(instalment("1"), Money.of("100.00")),
                new Allocation(instalment("2"), Money.of("10.00")));

        archive.payments().undo(id);
        assertEquals(between, archive.invoices().open());
        archive.payments().undo(id);
        assertEquals(between, archive.invoices().open());
        archive.payments().undo(other);
        assertEquals(before, archive.invoices().open());
        assertEquals(
                List.of(true, true),
                archive.payments().of(bianchi()).stream().map(Payment::undone).toList());
        assertEquals(Optional.empty(), archive.payments().latest());
    }

    @Test
    void thePaymentsOfACustomerComeTheLatestFirst() {
        var early = enterOn("2026-02-01", "1.00");
        var late = enterOn("2026-03-01", "2.00");
        var lateToo = enterOn("2026-03-01", "3.00");
        assertEquals(
                List.of(lateToo, late, early),
                archive.payments().of(bianchi()).stream().map(Payment::id).toList());
        assertEquals(Optional.of(day("2026-03-01")), archive.payments().latest());
        assertEquals(List.of(), archive.payments().of(new CustomerId(99)));
        assertEquals(Optional.empty(), archive.payments().find(new PaymentId(99)));
    }

    @Test
    void whatCameInIsToldPartByPartAndWhatWasTakenBackIsNot() {
        enterOn("2026-02-28", "5.00");
        enter("110.00", new Allocation(instalment("1"), Money.of("100.00")));
        archive.payments().undo(enterOn("2026-03-02", "7.00"));
        enterOn("2026-04-01", "9.00");
        assertEquals(
                List.of(
                        new Receipt(day("2026-03-01"), Money.of("100.00"), Optional.of(day("2026-02-10"))),
                        new Receipt(day("2026-03-01"), Money.of("10.00"), Optional.empty())),
                archive.payments().received(day("2026-03-01"), day("2026-03-31")));
    }

    @Test
    void moreThanCameIsNeverAllocated() {
        var tooMuch = new Allocation(instalment("2"), Money.of("50.01"));
        assertThrows(IllegalArgumentException.class, () -> enter("50.00", tooMuch));
        assertEquals(List.of("1 100.00", "2 200.00"), owed());
    }

    @Test
    void anInstalmentIsNeverPaidTwice() {
        var first = new Allocation(instalment("1"), Money.of("100.00"));
        enter("100.00", first);
        assertThrows(DataAccessException.class, () -> enter("100.00", first));
        assertEquals(1, archive.payments().of(bianchi()).size());
    }

    @Test
    void anInvoiceIsPaidInItsOwnCurrency() {
        var francs = new Money(new BigDecimal("100.00"), Currency.getInstance("CHF"));
        var customer = bianchi();
        var first = instalment("1");
        var mixed = new Allocation(first, Money.of("1.00"));
        var foreign = new Allocation(first, francs);
        assertThrows(CurrencyMismatchException.class, () -> pay(customer, "2026-03-01", francs, "", mixed));
        assertThrows(IllegalArgumentException.class, () -> pay(customer, "2026-03-01", francs, "", foreign));
        assertEquals(List.of(), archive.payments().of(customer));
    }

    private PaymentId enter(String amount, Allocation... allocations) {
        return pay(bianchi(), "2026-03-01", Money.of(amount), "bonifico", allocations);
    }

    private PaymentId enterOn(String day, String amount) {
        return pay(bianchi(), day, Money.of(amount), "");
    }

    private List<String> owed() {
        return archive.invoices().open().stream()
                .map(item -> item.number() + " " + item.outstanding().amount())
                .toList();
    }

    private InstalmentId instalment(String number) {
        return open(number).id();
    }

    private CustomerId bianchi() {
        return archive.customers().findBy("01234567897").orElseThrow().id();
    }
}
