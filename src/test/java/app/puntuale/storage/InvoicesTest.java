package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.customers.CustomerId;
import app.puntuale.imports.InstalmentDraft;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.invoices.DocumentKind;
import app.puntuale.invoices.Doubt;
import app.puntuale.invoices.Invoice;
import app.puntuale.invoices.InvoiceId;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.invoices.OpenItem;
import app.puntuale.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InvoicesTest extends ShelfTest {

    private static final InstalmentDraft WITHOUT_DATE = new InstalmentDraft(
            Optional.empty(), Optional.of(day("2026-02-09")), Money.of("50.00"), "", Optional.empty(), false);
    private static final InstalmentDraft PERHAPS_COLLECTED = new InstalmentDraft(
            Optional.of(day("2026-01-10")), Optional.empty(), Money.of("50.00"), "MP08", Optional.empty(), true);

    @Test
    void anInvoiceComesBackWithEveryFact() {
        store(withDoubts(
                Drafts.invoice(Drafts.BIANCHI, "7/A", "2026-01-10", "2026-02-10", "1220.00"),
                Set.of(Doubt.AMOUNTS_DIFFER, Doubt.WRONG_CHECK_DIGIT)));
        var id = open("7/A").invoice();
        var invoice = archive.invoices().find(id).orElseThrow();
        assertEquals(
                new Invoice(
                        id,
                        bianchi(),
                        DocumentKind.INVOICE,
                        "TD01",
                        "7/A",
                        day("2026-01-10"),
                        Money.of("1220.00"),
                        Optional.empty(),
                        Set.of(Doubt.AMOUNTS_DIFFER, Doubt.WRONG_CHECK_DIGIT),
                        invoice.original()),
                invoice);
        assertEquals(
                Drafts.content("<invoice>7/A2026-01-10</invoice>"),
                archive.documents()
                        .find(invoice.original().orElseThrow())
                        .orElseThrow()
                        .content());
        assertEquals(Optional.empty(), archive.invoices().find(new InvoiceId(99)));
    }

    @Test
    void theInvoicesOfACustomerComeTheLatestFirst() {
        store(
                Drafts.invoice(Drafts.BIANCHI, "1", "2025-12-31", "2026-01-31", "10.00"),
                Drafts.invoice(Drafts.ROSSI, "2", "2026-01-01", "2026-01-31", "10.00"),
                Drafts.invoice(Drafts.BIANCHI, "3", "2026-02-01", "2026-03-01", "10.00"),
                Drafts.creditNote(Drafts.BIANCHI, "2/NC", "2026-01-15", "5.00"));
        assertEquals(
                List.of("3", "2/NC", "1"),
                archive.invoices().of(bianchi()).stream().map(Invoice::number).toList());
        assertEquals(List.of(), archive.invoices().of(new CustomerId(99)));
    }

    @Test
    void anOpenInstalmentComesWithWhatOneNeedsToKnowOfItsInvoice() {
        store(Drafts.invoice(
                Drafts.BIANCHI,
                "7",
                "2026-01-10",
                Drafts.instalment("2026-02-10", "100.00"),
                Drafts.instalment("2026-03-10", "20.50")));
        var second = archive.invoices().openOf(bianchi()).get(1);
        assertEquals(
                new OpenItem(
                        second.id(),
                        second.invoice(),
                        bianchi(),
                        "7",
                        day("2026-01-10"),
                        2,
                        2,
                        Optional.of(day("2026-03-10")),
                        Optional.empty(),
                        Money.of("20.50"),
                        Money.of("20.50"),
                        Optional.empty(),
                        Set.of()),
                second);
    }

    @Test
    void whatIsOpenComesByDueDateAndWhatHasNoneComesLast() {
        store(
                Drafts.invoice(Drafts.BIANCHI, "1", "2026-01-10", WITHOUT_DATE),
                Drafts.invoice(Drafts.BIANCHI, "3", "2026-01-12", "2026-03-01", "10.00"),
                Drafts.invoice(Drafts.ROSSI, "2", "2026-01-11", "2026-03-01", "10.00"),
                Drafts.invoice(Drafts.ROSSI, "4", "2026-01-13", "2026-02-01", "10.00"));
        assertEquals(
                List.of("4", "2", "3", "1"),
                archive.invoices().open().stream().map(OpenItem::number).toList());
        assertEquals(
                List.of("3", "1"),
                archive.invoices().openOf(bianchi()).stream()
                        .map(OpenItem::number)
                        .toList());
    }

    @Test
    void moneyInAnotherCurrencyKeepsItsOwnCurrency() {
        var francs = new Money(new BigDecimal("80.00"), Currency.getInstance("CHF"));
        store(Drafts.invoice(
                Drafts.BIANCHI,
                "7",
                "2026-01-10",
                new InstalmentDraft(
                        Optional.of(day("2026-02-10")), Optional.empty(), francs, "MP05", Optional.empty(), false)));
        assertEquals(francs, open("7").outstanding());
        assertEquals(
                francs,
                archive.invoices().find(open("7").invoice()).orElseThrow().payable());
    }

    @Test
    void aDueDateThatAPersonConfirmedTakesTheDoubtAway() {
        store(withDoubts(
                Drafts.invoice(
                        Drafts.BIANCHI, "7", "2026-01-10", WITHOUT_DATE, Drafts.instalment("2026-03-10", "50.00")),
                Set.of(Doubt.DUE_DATE_MISSING)));
        var items = archive.invoices().open();
        assertEquals(
                List.of(Set.of(), Set.of(Doubt.DUE_DATE_MISSING)),
                items.stream().map(OpenItem::doubts).toList());
        assertEquals(Optional.of(day("2026-02-09")), items.get(1).proposedDueOn());
        assertEquals(Set.of(Doubt.DUE_DATE_MISSING), doubtsOf(items.get(1).invoice()));

        archive.invoices().confirmDueDate(items.get(1).id(), day("2026-02-15"));

        assertEquals(Optional.of(day("2026-02-15")), open("7").dueOn());
        assertEquals(Set.of(), open("7").doubts());
        assertEquals(Set.of(), doubtsOf(open("7").invoice()));
    }

    @Test
    void aDoubtThatAPersonHasSettledIsGone() {
        store(withDoubts(
                Drafts.invoice(Drafts.BIANCHI, "7", "2026-01-10", PERHAPS_COLLECTED), Set.of(Doubt.AMOUNTS_DIFFER)));
        var invoice = open("7").invoice();
        assertEquals(
                Set.of(Doubt.AMOUNTS_DIFFER, Doubt.PERHAPS_COLLECTED), open("7").doubts());
        assertEquals(Set.of(Doubt.AMOUNTS_DIFFER, Doubt.PERHAPS_COLLECTED), doubtsOf(invoice));

        archive.invoices().settle(invoice, Doubt.PERHAPS_COLLECTED);
        assertEquals(Set.of(Doubt.AMOUNTS_DIFFER), open("7").doubts());
        archive.invoices().settle(invoice, Doubt.AMOUNTS_DIFFER);
        assertEquals(Set.of(), doubtsOf(invoice));
    }

    @Test
    void aCreditNoteThatNamesNothingStaysOpenOnTheCustomer() {
        store(
                Drafts.creditNote(Drafts.BIANCHI, "2/NC", "2026-02-15", "5.00"),
                Drafts.creditNote(Drafts.BIANCHI, "1/NC", "2026-01-15", "7.00"),
                Drafts.creditNote(Drafts.ROSSI, "3/NC", "2026-01-15", "9.00"));
        assertEquals(
                List.of("1/NC 7.00", "2/NC 5.00"),
                archive.invoices().openCreditsOf(bianchi()).stream()
                        .map(credit -> credit.number() + " " + credit.left().amount())
                        .toList());
        OpenCredit first = archive.invoices().openCreditsOf(bianchi()).getFirst();
        assertEquals(day("2026-01-15"), first.issuedOn());
        assertEquals(
                DocumentKind.CREDIT_NOTE,
                archive.invoices().find(first.creditNote()).orElseThrow().kind());
        assertEquals(List.of(), archive.invoices().open());
    }

    private Set<Doubt> doubtsOf(InvoiceId invoice) {
        return archive.invoices().find(invoice).orElseThrow().doubts();
    }

    private CustomerId bianchi() {
        return archive.customers().findBy("01234567897").orElseThrow().id();
    }

    private static InvoiceDraft withDoubts(InvoiceDraft draft, Set<Doubt> doubts) {
        return new InvoiceDraft(
                draft.key(),
                draft.kind(),
                draft.issuedOn(),
                draft.payable(),
                draft.customer(),
                draft.instalments(),
                draft.references(),
                doubts,
                draft.fingerprint(),
                draft.fileName(),
                draft.original());
    }
}
