package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.archive.Content;
import app.puntuale.archive.Document;
import app.puntuale.imports.ImportShelf.Stored;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.imports.InvoiceKey;
import app.puntuale.imports.KnownInvoice;
import app.puntuale.imports.SdiMessage;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

class ImportsTest extends ShelfTest {

    private static final InvoiceDraft FIRST = Drafts.invoice(Drafts.BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00");

    @Test
    void anImportSaysWhatItStored() {
        var stored = archive.imports()
                .store(List.of(
                        FIRST,
                        Drafts.invoice(Drafts.BIANCHI, "2", "2026-01-11", "2026-02-10", "100.00"),
                        Drafts.invoice(Drafts.ROSSI, "3", "2026-01-12", "2026-02-10", "100.00"),
                        Drafts.creditNote(Drafts.ROSSI, "4", "2026-01-13", "10.00")));
        assertEquals(new Stored(3, 1, 2), stored);
        assertEquals(new Stored(0, 0, 0), archive.imports().store(List.of()));
    }

    @Test
    void aKnownInvoiceIsKnownByItsKey() {
        store(FIRST, Drafts.invoice(Drafts.ROSSI, "2", "2026-01-12", "2026-02-10", "100.00"));
        var otherYear = new InvoiceKey("IT00743110157", "1", 2025, "TD01");
        var otherType = new InvoiceKey("IT00743110157", "1", 2026, "TD24");
        var otherSupplier = new InvoiceKey("IT12345678903", "1", 2026, "TD01");
        assertEquals(
                Map.of(
                        FIRST.key(),
                        new KnownInvoice(open("1").invoice(), "facts of 1", "it00743110157_20261.xml", false)),
                archive.imports().known(Set.of(FIRST.key(), otherYear, otherType, otherSupplier)));
        assertEquals(Map.of(), archive.imports().known(Set.of()));
    }

    @Test
    void theSameInvoiceIsNeverStoredTwice() {
        store(FIRST);
        var batch = List.of(Drafts.invoice(Drafts.ROSSI, "2", "2026-01-12", "2026-02-10", "100.00"), FIRST);
        assertThrows(DataAccessException.class, () -> archive.imports().store(batch));
        assertEquals(1, archive.invoices().open().size());
        assertEquals(1, archive.customers().all().size());
    }

    @Test
    void aRejectedInvoiceOfWhichNothingHasComeCanBeTakenOut() {
        store(FIRST, Drafts.invoice(Drafts.BIANCHI, "2", "2026-01-11", "2026-02-10", "100.00"));
        var first = open("1").invoice();
        var second = open("2").invoice();
        reject(FIRST);
        assertTrue(
                archive.imports().known(Set.of(FIRST.key())).values().stream().allMatch(KnownInvoice::rejected));
        assertEquals(
                Set.of(first, second),
                archive.imports().untouched(List.of(first, second)).keySet());
        archive.imports().takeOut(List.of(first));
        assertEquals(Map.of(), archive.imports().known(Set.of(FIRST.key())));
        store(FIRST);
        assertEquals(2, archive.invoices().open().size());
    }

    @Test
    void whatSomebodyPaidOrWroteAboutIsNotUntouched() {
        store(
                FIRST,
                Drafts.invoice(Drafts.ROSSI, "2", "2026-01-11", "2026-02-10", "100.00"),
                Drafts.invoice(Drafts.ROSSI, "3", "2026-01-12", "2026-02-10", "100.00"),
                Drafts.creditNote(Drafts.ROSSI, "4", "2026-01-13", "10.00", Drafts.naming("2")));
        var paid = open("1");
        pay(paid.customer(), "2026-02-01", Money.of("10.00"), "", new Allocation(paid.id(), Money.of("10.00")));
        var third = open("3").invoice();
        assertEquals(
                Set.of(third),
                archive.imports()
                        .untouched(List.of(paid.invoice(), open("2").invoice(), third))
                        .keySet());
        assertThrows(DataAccessException.class, () -> archive.imports().takeOut(List.of(paid.invoice())));
        assertEquals(3, archive.invoices().open().size());
    }

    @Test
    void invoicesOfOneFileShareItsOriginal() {
        var second = Drafts.invoice(Drafts.BIANCHI, "2", "2026-01-11", "2026-02-10", "100.00");
        var inOneFile = new InvoiceDraft(
                second.key(),
                second.kind(),
                second.issuedOn(),
                second.payable(),
                second.customer(),
                second.instalments(),
                second.references(),
                second.doubts(),
                second.fingerprint(),
                FIRST.fileName(),
                FIRST.original());
        store(FIRST, inOneFile);
        assertEquals(original("1"), original("2"));
        assertEquals(
                List.of("IT00743110157_20261.xml", "application/xml", FIRST.original()),
                List.of(
                        original("1").name(),
                        original("1").mediaType(),
                        original("1").content()));
    }

    @Test
    void aSignedFileIsKeptAsOne() {
        var signed = Content.of(new byte[] {0x30, (byte) 0x82, 0x10, 0x20, 6, 9, 0x2a});
        store(new InvoiceDraft(
                FIRST.key(),
                FIRST.kind(),
                FIRST.issuedOn(),
                FIRST.payable(),
                FIRST.customer(),
                FIRST.instalments(),
                FIRST.references(),
                FIRST.doubts(),
                FIRST.fingerprint(),
                FIRST.fileName(),
                signed));
        assertEquals(
                List.of("IT00743110157_20261.xml.p7m", "application/pkcs7-mime", signed),
                List.of(
                        original("1").name(),
                        original("1").mediaType(),
                        original("1").content()));
    }

    private void reject(InvoiceDraft draft) {
        var rejection = new SdiMessage(
                "NS",
                "1",
                Optional.of(draft.fileName()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        archive.imports().store(rejection, "NS.xml", Drafts.content("<rejection/>"));
    }

    private Document original(String number) {
        return archive.invoices()
                .find(open(number).invoice())
                .flatMap(invoice -> invoice.original())
                .flatMap(archive.documents()::find)
                .orElseThrow();
    }
}
