package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.DocumentId;
import app.puntuale.customers.Customer;
import app.puntuale.followups.Event;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.imports.LastImport;
import app.puntuale.imports.SdiMessage;
import app.puntuale.imports.TakingBack;
import app.puntuale.invoices.Invoice;
import app.puntuale.invoices.OpenCredit;
import app.puntuale.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TakingBackTest extends ShelfTest {

    private static final InvoiceDraft OLD = Drafts.invoice(Drafts.BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00");

    @Test
    void everythingThatCameWithItIsGone() {
        importing(
                OLD,
                Drafts.invoice(Drafts.ROSSI, "8", "2026-01-12", "2026-02-10", "50.00"),
                Drafts.creditNote(Drafts.ROSSI, "9", "2026-01-13", "20.00", Drafts.naming("8")));
        var original = original("7");
        assertEquals(new TakingBack.TakenBack(2, 1, 2), takeBack());
        assertEquals(List.of(), archive.invoices().open());
        assertEquals(List.of(), archive.customers().all());
        assertEquals(Optional.empty(), archive.documents().find(original));
        assertEquals(Optional.empty(), archive.imports().last());
    }

    @Test
    void theSameFilesCanComeAgain() {
        importing(OLD);
        takeBack();
        importing(OLD);
        assertEquals(Money.of("100.00"), open("7").outstanding());
    }

    @Test
    void whatWasThereBeforeStays() {
        importing(OLD);
        importing(Drafts.invoice(Drafts.BIANCHI, "8", "2026-01-12", "2026-02-10", "50.00"));
        assertEquals(new TakingBack.TakenBack(1, 0, 0), takeBack());
        assertEquals(List.of("7"), numbers());
        assertEquals(
                List.of("Bianchi Srl"),
                archive.customers().all().stream().map(Customer::name).toList());
    }

    @Test
    void anOriginalThatAnOlderInvoiceSharesStays() {
        importing(OLD);
        var second = Drafts.invoice(Drafts.BIANCHI, "8", "2026-01-11", "2026-02-10", "100.00");
        importing(new InvoiceDraft(
                second.key(),
                second.kind(),
                second.issuedOn(),
                second.payable(),
                second.customer(),
                second.instalments(),
                second.references(),
                second.doubts(),
                second.fingerprint(),
                OLD.fileName(),
                OLD.original()));
        takeBack();
        assertEquals(
                Optional.of(OLD.original()),
                archive.documents().find(original("7")).map(document -> document.content()));
    }

    @Test
    void aCreditNoteGivesBackWhatItTookFromAnOlderInvoice() {
        importing(OLD);
        importing(Drafts.creditNote(Drafts.BIANCHI, "9", "2026-01-13", "20.00", Drafts.naming("7")));
        assertEquals(Money.of("80.00"), open("7").outstanding());
        assertEquals(new TakingBack.TakenBack(0, 1, 0), takeBack());
        assertEquals(Money.of("100.00"), open("7").outstanding());
    }

    @Test
    void anOlderCreditNoteIsOpenAgain() {
        importing(Drafts.creditNote(Drafts.BIANCHI, "9", "2026-01-13", "20.00", Drafts.naming("7", "2026-01-10")));
        importing(OLD);
        assertEquals(Money.of("80.00"), open("7").outstanding());
        takeBack();
        var customer = archive.customers().all().getFirst().id();
        assertEquals(
                List.of(Money.of("20.00")),
                archive.invoices().openCreditsOf(customer).stream()
                        .map(OpenCredit::left)
                        .toList());
    }

    @Test
    void theNewsItBroughtIsUnsaid() {
        importing(OLD);
        archive.imports().begin();
        hear("NS", Optional.empty());
        hear("RC", Optional.of("2026-01-12T10:00:00+01:00"));
        assertEquals(Optional.of(day("2026-01-12")), open("7").deliveredOn());
        takeBack();
        assertEquals(Optional.empty(), open("7").deliveredOn());
        assertEquals(Set.of(), open("7").doubts());
    }

    @Test
    void newsThatCameBeforeStays() {
        importing(OLD);
        hear("RC", Optional.of("2026-01-11T10:00:00+01:00"));
        archive.imports().begin();
        hear("RC", Optional.of("2026-01-12T10:00:00+01:00"));
        takeBack();
        assertEquals(Optional.of(day("2026-01-11")), open("7").deliveredOn());
    }

    @Test
    void whatAPersonDidSinceKeepsItAll() {
        importing(OLD);
        archive.history().add(open("7").customer(), day("2026-03-12"), new Event.Noted("ha chiamato"));
        assertEquals(new TakingBack.AlreadyAtWork(), takeBack());
        assertEquals(List.of("7"), numbers());
    }

    @Test
    void whatHadHappenedBeforeDoesNot() {
        importing(OLD);
        archive.history().add(open("7").customer(), day("2026-03-12"), new Event.Noted("ha chiamato"));
        importing(Drafts.invoice(Drafts.BIANCHI, "8", "2026-01-12", "2026-02-10", "50.00"));
        assertEquals(new TakingBack.TakenBack(1, 0, 0), takeBack());
    }

    @Test
    void onlyTheLastOneCanBeTakenBack() {
        importing(OLD);
        var first = archive.imports().last().map(LastImport::id).orElseThrow();
        importing(Drafts.invoice(Drafts.BIANCHI, "8", "2026-01-12", "2026-02-10", "50.00"));
        assertEquals(new TakingBack.NotTheLast(), archive.imports().takeBack(first));
        assertEquals(List.of("7", "8"), numbers());
    }

    private void importing(InvoiceDraft... drafts) {
        archive.transactions().run(() -> {
            archive.imports().begin();
            store(drafts);
        });
    }

    private TakingBack takeBack() {
        return archive.imports().takeBack(archive.imports().last().orElseThrow().id());
    }

    private void hear(String kind, Optional<String> delivered) {
        var message = new SdiMessage(
                kind,
                "123",
                Optional.of(OLD.fileName()),
                Optional.of("456"),
                Optional.empty(),
                delivered,
                Optional.empty(),
                Optional.empty(),
                List.of());
        archive.imports().store(message, "IT_" + kind + ".xml", Drafts.content("<message>" + message + "</message>"));
    }

    private List<String> numbers() {
        return archive.invoices().open().stream()
                .map(item -> item.number())
                .sorted()
                .toList();
    }

    private DocumentId original(String number) {
        return archive.invoices()
                .find(open(number).invoice())
                .flatMap(Invoice::original)
                .orElseThrow();
    }
}
