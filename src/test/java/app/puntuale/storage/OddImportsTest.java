package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.puntuale.formats.EInvoiceReader;
import app.puntuale.formats.Fixture;
import app.puntuale.formats.Mutations;
import app.puntuale.imports.ImportDesk;
import app.puntuale.imports.ImportResult;
import app.puntuale.imports.Preview;
import app.puntuale.imports.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the file to the database, whatever the file says: what the preview promises can be stored.
class OddImportsTest extends ShelfTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whateverAFileSaysIsStoredOrRefused() throws IOException {
        Files.write(folder.resolve("0.xml"), Fixture.invoice());
        assertEquals(1, imported().invoices());
        var mutations = new Mutations(11);
        for (var i = 0; i < 1500; i++) {
            Files.write(folder.resolve(i + ".xml"), mutations.ofText(Fixture.INVOICE.replace("12/2026", "A/" + i)));
        }
        var preview = preview();
        assertTrue(preview.lines().size() >= 1500, "every file is accounted for");
        var result = desk().carryOut(preview, Progress.none());
        assertEquals(
                preview.invoices().count() + preview.creditNotes().count(), result.invoices() + result.creditNotes());
        assertEquals(List.of(), result.lost());
        assertTrue(result.invoices() > 50, "some of them can be read");
        archive.invoices().open();
        archive.customers().all().forEach(customer -> archive.invoices().of(customer.id()));
    }

    private ImportResult imported() {
        return desk().carryOut(preview(), Progress.none());
    }

    private Preview preview() {
        return desk().preview(List.of(folder), Progress.none());
    }

    private ImportDesk desk() {
        return new ImportDesk(new EInvoiceReader(), archive.imports(), archive.settings(), archive.transactions());
    }
}
