package app.puntuale.storage;

import static app.puntuale.storage.Drafts.BIANCHI;
import static app.puntuale.storage.Drafts.ROSSI;
import static app.puntuale.storage.Drafts.creditNote;
import static app.puntuale.storage.Drafts.instalment;
import static app.puntuale.storage.Drafts.invoice;
import static app.puntuale.storage.Drafts.naming;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.imports.InstalmentDraft;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CreditNotesTest extends ShelfTest {

    private static final String BIANCHI_CODE = "01234567897";
    private static final InvoiceDraft IN_TWO_PARTS =
            invoice(BIANCHI, "7", "2026-01-10", instalment("2026-03-10", "50.00"), instalment("2026-02-10", "50.00"));

    @Test
    void aCreditNoteInTheSameBatchLowersTheInvoiceItNamesTheOldestDueFirst() {
        store(creditNote(BIANCHI, "9", "2026-02-01", "60.00", naming("7", "2026-01-10")), IN_TWO_PARTS);
        assertEquals(List.of("7/1 40.00"), owed());
        assertEquals(List.of(), credits(BIANCHI_CODE));
    }

    @Test
    void soDoesOneThatComesLater() {
        store(IN_TWO_PARTS);
        store(creditNote(BIANCHI, "9", "2026-02-01", "20.00", naming("7")));
        assertEquals(List.of("7/2 30.00", "7/1 50.00"), owed());
    }

    @Test
    void soDoesOneThatCameBeforeItsInvoice() {
        store(creditNote(BIANCHI, "9", "2026-02-01", "20.00", naming(" 7 ", "2026-01-10")));
        assertEquals(List.of("9 20.00"), credits(BIANCHI_CODE));
        store(IN_TWO_PARTS);
        assertEquals(List.of("7/2 30.00", "7/1 50.00"), owed());
        assertEquals(List.of(), credits(BIANCHI_CODE));
    }

    @Test
    void whatIsMoreThanTheInvoiceOwesStaysOpenOnTheCustomer() {
        store(IN_TWO_PARTS, creditNote(BIANCHI, "9", "2026-02-01", "120.00", naming("7")));
        assertEquals(List.of(), owed());
        assertEquals(List.of("9 20.00"), credits(BIANCHI_CODE));
    }

    @Test
    void whichCreditNoteTakesHowMuchOffWhichInstalmentIsKnown() {
        store(IN_TWO_PARTS, creditNote(BIANCHI, "9", "2026-02-01", "60.00", naming("7")));
        store(creditNote(BIANCHI, "10", "2026-02-05", "15.00", naming("7")));
        assertEquals(
                List.of("9 10.00", "9 50.00", "10 15.00"),
                archive.invoices().appliedCreditsOf(customer(BIANCHI_CODE)).stream()
                        .map(credit -> credit.number() + " " + credit.amount().amount())
                        .toList());
    }

    @Test
    void whatIsPaidAlreadyIsNotCreditedAgain() {
        store(invoice(BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00"));
        pay(
                customer(BIANCHI_CODE),
                "2026-02-01",
                Money.of("80.00"),
                "",
                new Allocation(open("7").id(), Money.of("80.00")));
        store(creditNote(BIANCHI, "9", "2026-02-01", "50.00", naming("7")));
        assertEquals(List.of(), owed());
        assertEquals(List.of("9 30.00"), credits(BIANCHI_CODE));
    }

    @Test
    void theNumberAndTheDateAndTheCustomerMustBeRight() {
        store(IN_TWO_PARTS);
        store(
                creditNote(BIANCHI, "8", "2026-02-01", "1.00", naming("77")),
                creditNote(BIANCHI, "9", "2026-02-01", "2.00", naming("7", "2025-01-10")),
                creditNote(ROSSI, "10", "2026-02-01", "3.00", naming("7")));
        assertEquals(List.of("7/2 50.00", "7/1 50.00"), owed());
        assertEquals(List.of("8 1.00", "9 2.00"), credits(BIANCHI_CODE));
        assertEquals(List.of("10 3.00"), credits("02345678903"));
    }

    @Test
    void withoutADateTheLastInvoiceOfThatNumberIsMeant() {
        store(
                invoice(BIANCHI, "7", "2024-01-10", "2024-02-10", "100.00"),
                invoice(BIANCHI, "7", "2025-01-10", "2025-02-10", "100.00"),
                invoice(BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00"),
                creditNote(BIANCHI, "9", "2025-12-01", "100.00", naming("7")));
        assertEquals(
                List.of(day("2024-01-10"), day("2026-01-10")),
                archive.invoices().open().stream().map(item -> item.issuedOn()).toList());
    }

    @Test
    void oneCreditNoteMayNameSeveralInvoices() {
        store(
                invoice(BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00"),
                invoice(BIANCHI, "2", "2026-01-11", "2026-02-11", "100.00"),
                creditNote(BIANCHI, "9", "2026-02-01", "130.00", naming("2"), naming("1"), naming("2")));
        assertEquals(List.of("1/1 70.00"), owed());
    }

    @Test
    void severalCreditNotesOfOneInvoiceAddUp() {
        store(
                invoice(BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00"),
                creditNote(BIANCHI, "8", "2026-02-01", "70.00", naming("1")),
                creditNote(BIANCHI, "9", "2026-02-02", "70.00", naming("1")));
        assertEquals(List.of(), owed());
        assertEquals(List.of("9 40.00"), credits(BIANCHI_CODE));
    }

    @Test
    void euroNeverPayFrancs() {
        var francs = new Money(new BigDecimal("100.00"), Currency.getInstance("CHF"));
        store(
                invoice(
                        BIANCHI,
                        "7",
                        "2026-01-10",
                        new InstalmentDraft(
                                Optional.of(day("2026-02-10")), Optional.empty(), francs, "", Optional.empty(), false)),
                creditNote(BIANCHI, "9", "2026-02-01", "10.00", naming("7")));
        assertEquals(francs, open("7").outstanding());
        assertEquals(List.of("9 10.00"), credits(BIANCHI_CODE));
    }

    @Test
    void aCreditThatFollowsAnUndonePaymentIsAddedToTheFirst() {
        store(invoice(BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00"));
        var payment = pay(
                customer(BIANCHI_CODE),
                "2026-02-01",
                Money.of("80.00"),
                "",
                new Allocation(open("7").id(), Money.of("80.00")));
        store(creditNote(BIANCHI, "9", "2026-02-01", "50.00", naming("7")));
        archive.payments().undo(payment);
        assertEquals(List.of("7/1 80.00"), owed());
        store(invoice(BIANCHI, "8", "2026-02-10", "2026-03-10", "1.00"));
        assertEquals(List.of("7/1 50.00", "8/1 1.00"), owed());
        assertEquals(List.of(), credits(BIANCHI_CODE));
    }

    private List<String> owed() {
        return archive.invoices().open().stream()
                .map(item -> item.number() + "/" + item.position() + " "
                        + item.outstanding().amount())
                .toList();
    }

    private List<String> credits(String vatCode) {
        return archive.invoices().openCreditsOf(customer(vatCode)).stream()
                .map(credit -> credit.number() + " " + credit.left().amount())
                .toList();
    }

    private CustomerId customer(String vatCode) {
        return archive.customers().findBy(vatCode).orElseThrow().id();
    }
}
