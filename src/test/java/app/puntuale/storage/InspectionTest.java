package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.puntuale.archive.DocumentId;
import app.puntuale.invoices.InstalmentId;
import app.puntuale.money.Money;
import app.puntuale.payments.Allocation;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InspectionTest extends ShelfTest {

    @BeforeEach
    void anInvoiceIsPaidInPart() {
        store(Drafts.invoice(Drafts.BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00"));
        var item = open("1");
        pay(item.customer(), "2026-03-01", Money.of("40.00"), "", new Allocation(item.id(), Money.of("40.00")));
    }

    @Test
    void whatTheProgramWroteAddsUp() {
        assertEquals(List.of(), archive.inspection().wrongSums());
        assertEquals(List.of(), archive.inspection().changedDocuments());
    }

    @Test
    void aSumThatIsNotThatOfItsPaymentsIsFound() {
        InstalmentId instalment = open("1").id();
        reachIn("update instalment set settled = 90.00");
        assertEquals(List.of(instalment), archive.inspection().wrongSums());
    }

    @Test
    void aDocumentThatWasExchangedIsFound() {
        DocumentId kept = archive.documents().keep("lettera.pdf", "application/pdf", Drafts.content("%PDF"));
        reachIn("update document set sha256 = 'made up' where id = " + kept.value());
        assertEquals(List.of(kept), archive.inspection().changedDocuments());
    }

    private void reachIn(String statement) {
        try (var connection = database.backDoor();
                var hand = connection.createStatement()) {
            hand.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
