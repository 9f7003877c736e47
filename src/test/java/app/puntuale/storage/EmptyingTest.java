package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.followups.Event;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmptyingTest extends ShelfTest {

    private static final String FIRM = "IT00743110157";

    @Test
    void theFirmIsGoneWithAllThatSpeaksOfIt() {
        var draft = Drafts.invoice(Drafts.BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00");
        store(draft, Drafts.creditNote(Drafts.BIANCHI, "9", "2026-01-13", "20.00", Drafts.naming("7")));
        archive.history().add(open("7").customer(), day("2026-03-12"), new Event.Noted("ha chiamato"));
        archive.settings().nextProtocol("SO", 2026);
        assertTrue(archive.emptyOf(FIRM));
        assertEquals(List.of(), archive.customers().all());
        assertEquals(List.of(), archive.invoices().open());
        assertEquals(Map.of(), archive.imports().known(Set.of(draft.key())));
        assertEquals(1, archive.settings().nextProtocol("SO", 2026));
    }

    @Test
    void whereSomebodyElseHasIssuedAnInvoiceNothingIsTouched() {
        store(Drafts.invoice(Drafts.BIANCHI, "7", "2026-01-10", "2026-02-10", "100.00"));
        assertFalse(archive.emptyOf("IT99010370163"));
        assertEquals(1, archive.invoices().open().size());
    }
}
