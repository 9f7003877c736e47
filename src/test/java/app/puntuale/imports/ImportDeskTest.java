package app.puntuale.imports;

import static app.puntuale.imports.Bills.BILL;
import static app.puntuale.imports.Bills.OUR_FIRM;
import static app.puntuale.imports.Bills.STRANGER;
import static app.puntuale.imports.Bills.US;
import static app.puntuale.imports.Bills.transfer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.customers.Iban;
import app.puntuale.imports.BodyFacts.PaymentFacts;
import app.puntuale.invoices.Doubt;
import app.puntuale.money.Amounts;
import app.puntuale.money.Money;
import app.puntuale.settings.Company;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportDeskTest {

    private final PaperArchive archive = new PaperArchive(Optional.of(OUR_FIRM));
    private final PaperFiles files = PaperFiles.none();

    @Test
    void thePreviewAccountsForEveryFileAndStoresNothing() {
        files.with("1.xml", BILL)
                .with("2.xml", BILL.numbered("13/2026").paid())
                .with("3.xml", BILL.numbered("14/2026").of("TD04").total("100.00"))
                .with("4.xml", BILL.from(STRANGER).to(US))
                .with("5.txt", FileFacts.Refused.of(Flaw.NOT_XML, ""))
                .withMessage("6.xml", "RC", "1.xml", "2026-02-01T10:00:00Z")
                .with("7.xml", BILL.numbered("15/2026").in("USD").total("50.00").paid(transfer("2026-02-28", "40.00")));
        var preview = preview();
        assertEquals(
                List.of("ToImport", "Incomplete", "ToImport", "Refused", "Refused", "SdiNews", "ToImport"),
                kinds(preview));
        var dollars = new Money(new BigDecimal("50.00"), Currency.getInstance("USD"));
        assertEquals(new Preview.Tally(3, Amounts.of(List.of(Money.of("2440.00"), dollars))), preview.invoices());
        assertEquals(new Preview.Tally(1, Amounts.of(List.of(Money.of("1220.00")))), preview.incomplete());
        assertEquals(new Preview.Tally(1, Amounts.of(List.of(Money.of("100.00")))), preview.creditNotes());
        assertEquals(new Preview.Tally(1, Amounts.of(List.of(dollars))), preview.doubtful(Doubt.AMOUNTS_DIFFER));
        assertEquals(2, preview.refused());
        assertEquals(1, preview.sdiMessages());
        assertTrue(archive.invoices.isEmpty());
    }

    @Test
    void whatIsConfirmedIsStoredWithItsFile() {
        files.with("a/IT1_1.xml.p7m", BILL).withMessage("b.xml", "RC", "IT1_1.xml", "2026-02-01T10:00:00Z");
        assertEquals(new ImportResult(1, 0, 1, 1, false, List.of()), carryOut(preview()));
        var stored = archive.invoices.values().iterator().next();
        assertEquals("IT1_1.xml", stored.fileName());
        assertEquals(
                Optional.ofNullable(files.files().get("a/IT1_1.xml.p7m")).map(ReadFile::content),
                Optional.of(stored.original()));
        assertEquals(1, archive.messages.size());
    }

    @Test
    void theSameInvoiceIsNeverStoredTwice() {
        files.with("1.xml", BILL).with("copia di 1.xml", BILL);
        assertEquals(List.of("ToImport", "AlreadyThere"), kinds(preview()));
        assertEquals(1, carryOut(preview()).invoices());
        assertEquals(List.of("AlreadyThere", "AlreadyThere"), kinds(preview()));
        assertFalse(preview().hasSomethingToStore());
        assertEquals(0, carryOut(preview()).invoices());
    }

    @Test
    void aChangedCopyIsShownAsSuchAndNotStored() {
        files.with("1.xml", BILL);
        carryOut(preview());
        files.with("2.xml", BILL.total("1300.00"));
        var preview = preview();
        assertEquals(List.of("AlreadyThere", "ChangedCopy"), kinds(preview));
        assertEquals(new Preview.Tally(1, Amounts.of(List.of(Money.of("1300.00")))), preview.changedCopies());
        assertEquals(0, carryOut(preview).invoices());
    }

    @Test
    void anInvoiceThatSdiRejectedGivesWayToTheOneSentInstead() {
        files.with("IT1_1.xml.p7m", BILL)
                .with("IT1_2.xml.p7m", BILL.total("1300.00"))
                .withMessage("IT1_1_NS_001.xml", "NS", "IT1_1.XML.p7m", "");
        assertEquals(List.of("ChangedCopy", "ToImport", "SdiNews"), kinds(preview()));
    }

    @Test
    void anInvoiceThatSdiRejectedEarlierGivesWayToo() {
        files.with("IT1_1.xml.p7m", BILL).withMessage("IT1_1_NS_001.xml", "NS", "IT1_1.xml", "");
        carryOut(preview());
        files.with("IT1_2.xml.p7m", BILL.total("1300.00"));
        assertEquals(List.of("AlreadyThere", "SdiNews", "ToImport"), kinds(preview()));
        assertEquals(1, carryOut(preview()).invoices());
        assertEquals(
                List.of("IT1_2.xml"),
                archive.invoices.values().stream().map(InvoiceDraft::fileName).toList());
        assertEquals(List.of("ChangedCopy", "SdiNews", "AlreadyThere"), kinds(preview()));
    }

    @Test
    void theRejectionMayComeWithTheCorrectedOneAndBehindIt() {
        files.with("IT1_1.xml", BILL);
        carryOut(preview());
        files.files().clear();
        files.with("IT1_2.xml", BILL.total("1300.00")).withMessage("z.xml", "NS", "IT1_1.xml", "");
        assertEquals(List.of("ToImport", "SdiNews"), kinds(preview()));
        assertEquals(new ImportResult(1, 0, 1, 1, false, List.of()), carryOut(preview()));
        assertEquals(1, archive.invoices.size());
    }

    @Test
    void anInvoiceOnWhichSomethingWasPaidDoesNotGiveWayByItself() {
        files.with("IT1_1.xml", BILL).withMessage("IT1_1_NS_001.xml", "NS", "IT1_1.xml", "");
        carryOut(preview());
        archive.touched.addAll(archive.invoices.keySet());
        files.with("IT1_2.xml", BILL.total("1300.00"));
        assertEquals(List.of("AlreadyThere", "SdiNews", "ChangedCopy"), kinds(preview()));
    }

    @Test
    void twoEntriesOfOneNameAreTwoFiles() {
        files.with("a.zip!1.xml", BILL).twice("a.zip!1.xml", BILL.numbered("13/2026"));
        assertEquals(List.of("ToImport", "ToImport"), kinds(preview()));
        assertEquals(new ImportResult(2, 0, 1, 0, false, List.of()), carryOut(preview()));
    }

    @Test
    void anotherYearOrTypeIsAnotherInvoice() {
        files.with("1.xml", BILL).with("2.xml", BILL.on("2025-01-31")).with("3.xml", BILL.of("TD24"));
        assertEquals(3, carryOut(preview()).invoices());
    }

    @Test
    void whatWasImportedSinceThePreviewIsLeftAsItIs() {
        files.with("1.xml", BILL).with("2.xml", BILL.numbered("13/2026"));
        var early = preview();
        carryOut(preview());
        assertEquals(new ImportResult(0, 0, 0, 0, false, List.of()), carryOut(early));
        assertEquals(2, archive.invoices.size());
    }

    @Test
    void aFileThatChangedSinceThePreviewIsNotStored() {
        files.with("1.xml", BILL).with("2.xml", BILL.numbered("13/2026")).with("3.xml", BILL.numbered("14/2026"));
        var preview = preview();
        files.with("1.xml", BILL.total("9999.00"));
        files.files().remove("2.xml");
        assertEquals(
                new ImportResult(
                        1,
                        0,
                        1,
                        0,
                        false,
                        List.of(
                                new PreviewLine.Refused("1.xml", Refusal.of(Flaw.CHANGED_MEANWHILE, "")),
                                new PreviewLine.Refused("2.xml", Refusal.of(Flaw.CHANGED_MEANWHILE, "")))),
                carryOut(preview));
    }

    @Test
    void aCancelledPreviewHasNothingToCarryOut() {
        files.with("1.xml", BILL).with("2.xml", BILL.numbered("13/2026"));
        var preview = desk().preview(List.of(), new CancelledAfter(1));
        assertTrue(preview.cancelled());
        assertEquals(List.of(), preview.lines());
    }

    @Test
    void aCancelLeavesNothingHalfDone() {
        for (var i = 0; i < 600; i++) {
            files.with(i + ".xml", BILL.numbered(String.valueOf(i)));
        }
        var result = desk().carryOut(preview(), new CancelledAfter(550));
        assertEquals(new ImportResult(0, 0, 0, 0, true, List.of()), result);
        assertTrue(archive.invoices.isEmpty());
        assertEquals(600, carryOut(preview()).invoices());
    }

    @Test
    void thoseWhoWatchAreToldHowManyFilesHaveBeenRead() {
        files.with("1.xml", BILL).with("2.txt", FileFacts.Refused.of(Flaw.EMPTY, ""));
        var watching = new CancelledAfter(Integer.MAX_VALUE);
        desk().preview(List.of(), watching);
        assertEquals(List.of(1, 2), watching.seen);
    }

    @Test
    void inAnEmptyArchiveTheFilesProposeTheFirm() {
        var iban = "IT60X0542811101000000123456";
        var supplier = new PartyFacts(
                "Serramenti Valdombra S.r.l.",
                false,
                "IT",
                "02342520158",
                "02342520158",
                "Via Breve 1",
                "24020",
                "Valdombra",
                "BG",
                "IT",
                "035123456",
                "valdombra@legalmail.it");
        archive.company = Optional.empty();
        files.with("0.xml", BILL.from(STRANGER).to(US).numbered("77"))
                .with(
                        "1.xml",
                        BILL.from(supplier)
                                .paid(new PaymentFacts("2026-02-28", "1220.00", "MP05", iban, "TP02", "", "")))
                .with("2.xml", BILL.from(supplier).numbered("13/2026"));
        var preview = preview();
        var proposed = new Company(
                "Serramenti Valdombra S.r.l.",
                OUR_FIRM.vatNumber(),
                OUR_FIRM.taxCode(),
                OUR_FIRM.address(),
                Optional.of(new Iban(iban)),
                Optional.empty(),
                Optional.of("035123456"),
                Optional.empty(),
                Optional.of("valdombra@legalmail.it"),
                Optional.empty(),
                Optional.empty());
        assertEquals(Optional.of(proposed), preview.proposedCompany());
        assertEquals(List.of("Refused", "ToImport", "ToImport"), kinds(preview));
        assertEquals(Optional.empty(), archive.company(), "a preview stores nothing");
        carryOut(preview);
        assertEquals(Optional.of(proposed), archive.company());
    }

    @Test
    void aSelfInvoiceProposesNobody() {
        archive.company = Optional.empty();
        files.with("1.xml", BILL.of("TD17").from(STRANGER).to(US));
        var preview = preview();
        assertEquals(Optional.empty(), preview.proposedCompany());
        assertEquals(List.of(new PreviewLine.Refused("1.xml", Refusal.of(Flaw.NO_COMPANY, ""))), preview.lines());
    }

    @Test
    void aFirmThatIsKnownIsNeverReplaced() {
        archive.company = Optional.empty();
        files.with("1.xml", BILL);
        var preview = preview();
        archive.keep(OUR_FIRM);
        carryOut(preview);
        assertEquals(Optional.of(OUR_FIRM), archive.company());
    }

    @Test
    void aReceiptInTheSameBatchMovesTheLegalDefaultWhereverItStands() {
        files.with("IT1_1.XML", BILL.paid()).withMessage("z.xml", "RC", "it1_1.xml.p7m", "2026-02-03T23:30:00Z");
        if (preview().lines().getFirst() instanceof PreviewLine.Incomplete incomplete) {
            assertEquals(
                    Optional.of(LocalDate.of(2026, 3, 6)),
                    incomplete.receivable().instalments().getFirst().proposedDueOn(),
                    "A-8, A-9: received on 4 February, Italian time");
        } else {
            throw new AssertionError("not incomplete");
        }
    }

    private ImportDesk desk() {
        return new ImportDesk(files, archive, archive, archive);
    }

    private Preview preview() {
        return desk().preview(List.of(), Progress.none());
    }

    private ImportResult carryOut(Preview preview) {
        return desk().carryOut(preview, Progress.none());
    }

    private static List<String> kinds(Preview preview) {
        return preview.lines().stream()
                .map(line -> line.getClass().getSimpleName())
                .toList();
    }

    private static final class CancelledAfter implements Progress {

        private final int files;
        private final List<Integer> seen = new ArrayList<>();

        CancelledAfter(int files) {
            this.files = files;
        }

        @Override
        public void read(int read) {
            seen.add(read);
        }

        @Override
        public boolean cancelled() {
            return !seen.isEmpty() && seen.getLast() >= files;
        }
    }
}
