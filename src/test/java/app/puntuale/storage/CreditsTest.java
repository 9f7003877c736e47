package app.puntuale.storage;

import static app.puntuale.storage.Drafts.BIANCHI;
import static app.puntuale.storage.Drafts.creditNote;
import static app.puntuale.storage.Drafts.invoice;
import static app.puntuale.storage.Drafts.naming;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What the firm owes its customers (PEERS section 7, U22).
class CreditsTest extends ShelfTest {

    @Test
    void whatIsLeftOfNotesAndPaymentsAddsUp() {
        store(
                invoice(BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00"),
                creditNote(BIANCHI, "9", "2026-02-01", "30.00"));
        pay(bianchi(), "2026-02-02", Money.of("120.00"), "", new Allocation(seven(), Money.of("100.00")));

        assertEquals(Map.of(bianchi(), euros("50.00")), archive.credits().all());
        assertEquals(euros("50.00"), archive.credits().of(bianchi()));
    }

    @Test
    void aPaymentThatWasTakenBackIsOwedToNobody() {
        store(invoice(BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00"));
        var payment = pay(bianchi(), "2026-02-02", Money.of("120.00"), "", new Allocation(seven(), Money.of("100.00")));
        archive.payments().undo(payment);

        assertEquals(Map.of(), archive.credits().all());
        assertEquals(Amounts.NONE, archive.credits().of(bianchi()));
    }

    @Test
    void whatBelongsToAnInvoiceIsNoCredit() {
        store(
                invoice(BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00"),
                creditNote(BIANCHI, "9", "2026-02-01", "30.00", naming("7")));

        assertEquals(Map.of(), archive.credits().all());
    }

    private CustomerId bianchi() {
        return archive.customers().findBy("01234567897").orElseThrow().id();
    }

    private InstalmentId seven() {
        return open("7").id();
    }

    private static Amounts euros(String amount) {
        return Amounts.of(List.of(Money.of(amount)));
    }
}
