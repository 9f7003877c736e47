package app.puntuale.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.puntuale.archive.ArchiveInUseException;
import app.puntuale.archive.ArchiveOutOfReachException;
import app.puntuale.archive.ArchiveTooNewException;
import app.puntuale.office.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveDoorTest {

    private static final ArchiveDoor DOOR = new ArchiveDoor(Clock.fixed(ShelfTest.NOW, ZoneOffset.UTC), () -> "Livia");

    @TempDir
    Path home = Path.of("");

    @Test
    void anArchiveIsOneFileInItsFolder() throws IOException {
        try (var archive = DOOR.open(folder())) {
            store(archive);
        }
        try (var files = Files.list(folder())) {
            assertEquals(
                    Set.of("puntuale.mv.db", "puntuale.lock"),
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toSet()));
        }
    }

    @Test
    void whatWasStoredIsThereWhenItIsOpenedAgain() {
        try (var archive = DOOR.open(folder())) {
            store(archive);
        }
        try (var archive = DOOR.open(folder())) {
            assertEquals(1, archive.invoices().open().size());
        }
    }

    @Test
    void aSecondOpeningIsRefusedAtOnceAndHarmsNothing() {
        try (var archive = DOOR.open(folder())) {
            assertTimeout(
                    Duration.ofSeconds(1), () -> assertThrows(ArchiveInUseException.class, () -> DOOR.open(folder())));
            store(archive);
            assertEquals(1, archive.invoices().open().size());
        }
    }

    @Test
    void aLeftoverLockMeansNothing() throws IOException {
        Files.createDirectories(folder());
        Files.createFile(folder().resolve("puntuale.lock"));
        try (var archive = DOOR.open(folder())) {
            assertEquals(0, archive.customers().all().size());
        }
    }

    @Test
    void anArchiveOfALaterVersionIsRefusedAndTheFolderIsLetGo() throws SQLException {
        DOOR.open(folder()).close();
        try (var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder().resolve("puntuale") + ";DATABASE_TO_LOWER=TRUE", "puntuale", "");
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                    select 99, '099', 'of tomorrow', "type", 'V099__of_tomorrow.sql', "checksum", "installed_by",
                        "installed_on", "execution_time", "success"
                    from "flyway_schema_history" where "version" = '001'
                    """);
        }
        var refusal = assertThrows(ArchiveTooNewException.class, () -> DOOR.open(folder()));
        assertEquals("a later version of the program has written this archive: schema 099", refusal.getMessage());
        assertThrows(ArchiveTooNewException.class, () -> DOOR.open(folder()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"con spazi", "perché è così", "a;b", "a;MODE=MySQL;b", "50% ; 1%3B", "l’archivio (2)", "~", "a!b"
            })
    void aFolderOfAnyNameWillDo(String name) throws IOException {
        var folder = home.resolve(name);
        try (var archive = DOOR.open(folder)) {
            store(archive);
        }
        try (var archive = DOOR.open(folder)) {
            assertEquals(1, archive.invoices().open().size());
        }
        try (var files = Files.list(home)) {
            assertEquals(List.of(folder), files.toList());
        }
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void whereNoFolderCanBeMadeNoArchiveIsOpened() throws IOException {
        var file = Files.writeString(home.resolve("un file"), "");
        assertThrows(ArchiveOutOfReachException.class, () -> DOOR.open(file));
        assertThrows(ArchiveOutOfReachException.class, () -> DOOR.open(file.resolve("archivio")));
        Files.createDirectories(home.resolve("altro").resolve("puntuale.lock"));
        assertThrows(ArchiveOutOfReachException.class, () -> DOOR.open(home.resolve("altro")));
    }

    private Path folder() {
        return home.resolve("Carla’s archive").resolve("due");
    }

    private static void store(Archive archive) {
        archive.imports().store(List.of(Drafts.invoice(Drafts.BIANCHI, "1", "2026-01-10", "2026-02-10", "100.00")));
    }
}
