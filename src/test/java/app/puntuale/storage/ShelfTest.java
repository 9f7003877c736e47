package app.puntuale.storage;

import app.puntuale.imports.InvoiceDraft;
import app.puntuale.invoices.OpenItem;
import app.puntuale.office.Archive;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// What the tests of the shelves share: an empty archive, once on each database.
@ParameterizedClass(name = "{0}")
@EnumSource(Database.class)
abstract class ShelfTest {

    static final Instant NOW = Instant.parse("2026-03-12T08:30:00.123456Z");

    @Parameter
    Database database = Database.H2;

    Archive archive;

    @BeforeEach
    void openAnEmptyArchive() {
        archive = database.open(door());
    }

    static ArchiveDoor door() {
        return new ArchiveDoor(Clock.fixed(NOW, ZoneOffset.UTC), () -> "Livia");
    }

    @AfterEach
    void closeTheArchive() {
        archive.close();
    }

    void store(InvoiceDraft... drafts) {
        archive.imports().store(List.of(drafts));
    }

    OpenItem open(String number) {
        return archive.invoices().open().stream()
                .filter(item -> item.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
