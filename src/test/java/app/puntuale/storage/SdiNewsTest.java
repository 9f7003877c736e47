package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.imports.InstalmentDraft;
import app.puntuale.imports.InvoiceDraft;
import app.puntuale.imports.SdiMessage;
import app.puntuale.invoices.Doubt;
import app.puntuale.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SdiNewsTest extends ShelfTest {

    private static final InvoiceDraft INVOICE =
            Drafts.invoice(Drafts.BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00");
    private static final InvoiceDraft INCOMPLETE =
            Drafts.invoice(Drafts.BIANCHI, "9", "2026-01-10", proposed("2026-02-09"));
    private static final String FILE = "IT00743110157_20267.xml";

    @Test
    void aDeliveryReceiptGivesTheDayInItaly() { // RULES A-9
        store(INVOICE);
        assertTrue(receive(delivered(FILE + ".p7m", "2026-01-11T23:30:00Z")));
        assertEquals(Optional.of(day("2026-01-12")), open("7").deliveredOn());
    }

    @Test
    void aReceiptThatCameFirstWaitsForItsInvoice() {
        receive(delivered(FILE.toUpperCase(Locale.ROOT) + ".P7M", "2026-01-11T10:00:00.000+01:00"));
        store(INVOICE);
        assertEquals(Optional.of(day("2026-01-11")), open("7").deliveredOn());
    }

    @Test
    void aReceiptThatComesLaterMovesTheDueDateThatTheLawProposes() { // RULES
        store(INCOMPLETE);
        assertEquals(Optional.of(day("2026-02-09")), open("9").proposedDueOn());
        receive(delivered(INCOMPLETE.fileName(), "2026-01-15T10:00:00Z"));
        assertEquals(Optional.of(day("2026-02-14")), open("9").proposedDueOn(), "W25");
        receive(delivered(INCOMPLETE.fileName(), "2026-01-16T10:00:00Z"));
        assertEquals(Optional.of(day("2026-02-15")), open("9").proposedDueOn());
    }

    @Test
    void aReceiptThatCameEarlierMovesItTo() {
        receive(delivered(INCOMPLETE.fileName(), "2026-01-15T10:00:00Z"));
        store(INCOMPLETE);
        assertEquals(Optional.of(day("2026-02-14")), open("9").proposedDueOn());
    }

    @Test
    void aDueDateThatSomebodyConfirmedIsMovedByNoReceipt() {
        store(INCOMPLETE);
        archive.invoices().confirmDueDate(open("9").id(), day("2026-02-09"));
        receive(delivered(INCOMPLETE.fileName(), "2026-01-15T10:00:00Z"));
        assertEquals(Optional.of(day("2026-02-09")), open("9").dueOn());
        assertEquals(Optional.of(day("2026-01-15")), open("9").deliveredOn());
    }

    @Test
    void aDueDateThatTheTermsProposeIsMovedByNoReceipt() {
        store(Drafts.invoice(Drafts.BIANCHI, "9", "2026-01-10", proposed("2026-03-11")));
        receive(delivered(INCOMPLETE.fileName(), "2026-01-15T10:00:00Z"));
        assertEquals(Optional.of(day("2026-03-11")), open("9").proposedDueOn());
    }

    @Test
    void theSameMessageASecondTimeChangesNothing() {
        store(INVOICE);
        assertTrue(receive(message("NS", FILE, Optional.empty(), Optional.empty(), Optional.empty())));
        archive.invoices().settle(open("7").invoice(), Doubt.REJECTED_BY_SDI);
        assertFalse(receive(message("NS", FILE, Optional.empty(), Optional.empty(), Optional.empty())));
        assertEquals(Set.of(), open("7").doubts());
    }

    @Test
    void aRejectedFileIsDoubtful() {
        receive(message("NS", FILE, Optional.empty(), Optional.empty(), Optional.empty()));
        store(INVOICE, Drafts.invoice(Drafts.BIANCHI, "8", "2026-01-10", "2026-02-10", "100.00"));
        assertEquals(Set.of(Doubt.REJECTED_BY_SDI), open("7").doubts());
        assertEquals(Set.of(), open("8").doubts());
        assertFalse(open("7").mayBeChased());
    }

    @Test
    void aRefusalOfAPublicBodyIsDoubtfulAndItsConsentIsNot() {
        store(INVOICE);
        receive(message("EC", FILE, Optional.empty(), Optional.of("EC01"), Optional.empty()));
        assertEquals(Set.of(), open("7").doubts());
        receive(message("NE", FILE, Optional.empty(), Optional.of("EC02"), Optional.empty()));
        assertEquals(Set.of(Doubt.REFUSED_BY_CUSTOMER), open("7").doubts());
    }

    @Test
    void aRefusalThatNamesAnInvoiceIsOfThatOneOnly() {
        var sibling = Drafts.invoice(Drafts.BIANCHI, "8", "2026-01-10", "2026-02-10", "100.00");
        var refusalOfTheEighth = message(
                "NE",
                FILE,
                Optional.empty(),
                Optional.of("EC02"),
                Optional.of(new SdiMessage.InvoiceNamed("8", "2026", "2")));
        store(INVOICE, inTheFileOf(INVOICE, sibling));
        receive(refusalOfTheEighth);
        assertEquals(Set.of(), open("7").doubts());
        assertEquals(Set.of(Doubt.REFUSED_BY_CUSTOMER), open("8").doubts());
    }

    @Test
    void otherMessagesAreKeptAndChangeNothing() {
        store(INVOICE);
        for (var kind : List.of("MC", "DT", "AT", "SE", "MT")) {
            assertTrue(receive(message(kind, FILE, Optional.empty(), Optional.empty(), Optional.empty())));
        }
        assertTrue(receive(new SdiMessage(
                "AT",
                "9",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of())));
        assertEquals(Set.of(), open("7").doubts());
        assertEquals(Optional.empty(), open("7").deliveredOn());
    }

    private boolean receive(SdiMessage message) {
        return archive.imports().store(message, "IT_RC.xml", Drafts.content("<message>" + message + "</message>"));
    }

    private static SdiMessage delivered(String file, String at) {
        return message("RC", file, Optional.of(at), Optional.empty(), Optional.empty());
    }

    private static SdiMessage message(
            String kind,
            String file,
            Optional<String> delivered,
            Optional<String> outcome,
            Optional<SdiMessage.InvoiceNamed> invoice) {
        return new SdiMessage(
                kind,
                "123",
                Optional.of(file),
                Optional.of("456"),
                Optional.empty(),
                delivered,
                outcome,
                invoice,
                List.of());
    }

    private static InstalmentDraft proposed(String day) {
        return new InstalmentDraft(
                Optional.empty(),
                Optional.of(LocalDate.parse(day)),
                Money.of("100.00"),
                "MP05",
                Optional.empty(),
                false);
    }

    private static InvoiceDraft inTheFileOf(InvoiceDraft first, InvoiceDraft sibling) {
        return new InvoiceDraft(
                sibling.key(),
                sibling.kind(),
                sibling.issuedOn(),
                sibling.payable(),
                sibling.customer(),
                sibling.instalments(),
                sibling.references(),
                sibling.doubts(),
                sibling.fingerprint(),
                first.fileName(),
                first.original());
    }
}
